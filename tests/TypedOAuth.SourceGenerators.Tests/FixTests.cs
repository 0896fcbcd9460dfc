using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.CodeFixes;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>Each fix, by the page of its rule: what it writes, that the rule is content with it, and that fixing all does it everywhere.</summary>
public sealed class FixTests
{
    public static TheoryData<string> FixableIds { get; } = [.. FixHarness.Providers.SelectMany(static provider => provider.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal)
        .Where(static id => RulePage.Read(id).Fixed is not null)];

    [Fact]
    public void Every_fix_is_shown_on_the_page_of_its_rule()
    {
        Assert.Equal(
            FixHarness.Providers.SelectMany(static provider => provider.FixableDiagnosticIds).Order(StringComparer.Ordinal),
            RulePage.Ids.Where(static id => RulePage.Read(id).Fixed is not null));
    }

    [Theory]
    [MemberData(nameof(FixableIds))]
    public async Task A_fix_writes_what_its_page_shows_and_the_rule_is_content(string id)
    {
        var page = RulePage.Read(id);
        var project = FixHarness.CreateProject(page.Bad);
        var (title, changed) = await FixHarness.FixAsync(project, id);
        var text = await FixHarness.ReadAsync(changed);
        Assert.Equal(page.FixTitle, title);
        Assert.Equal(page.Fixed, text.TrimEnd('\n'));
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain((await changed.GetCompilationAsync())!.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(FixableIds))]
    public async Task Fixing_all_fixes_two_in_one_file_and_one_in_another(string id)
    {
        var bad = RulePage.Read(id).Bad;
        var isApp = bad.StartsWith("var ", StringComparison.Ordinal);

        // A project has statements in one file alone.
        var beta = isApp ? bad[bad.IndexOf("[OAuth2Client", StringComparison.Ordinal)..] : bad;
        const string Add = "builder.Services.AddAcmeClient();";
        var first = bad.Replace(Add, $"{Add}\n{Rename(Add, "Beta")}", StringComparison.Ordinal) + "\n\n" + Rename(beta, "Beta");
        var project = isApp ? FixHarness.CreateProject(first) : FixHarness.CreateProject(first, Rename(bad, "Gamma"));
        Assert.Equal(isApp ? 2 : 3, (await FixHarness.AnalyzeAsync(project)).Count(diagnostic => diagnostic.Id == id));
        var changed = await FixHarness.FixAllAsync(project, id);
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain((await changed.GetCompilationAsync())!.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("TOA0005", "[OAuth2Client(Alias = \"acme\")] partial class C;")]
    [InlineData("TOA0011", "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a?state=1&scope=2\", AccessTokenUri = \"https://acme.dev/t\")] partial class C;")]
    [InlineData("TOA0026", "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", Scopes = [\"a.b\", \"a:b\", \"a-b\"])] partial class C;")]
    public async Task Fixing_all_fixes_two_in_one_annotation(string id, string source)
    {
        var project = FixHarness.CreateProject(source);
        Assert.Equal(2, (await FixHarness.AnalyzeAsync(project)).Count(diagnostic => diagnostic.Id == id));
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(await FixHarness.FixAllAsync(project, id)), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("\"class\"", "", "ValueTask<AuthorizationCallbackResult?> @class(")]
    [InlineData("nameof(Done)", "", "ValueTask<AuthorizationCallbackResult?> Done(")]
    [InlineData("\"AcmeClient\"", "", null)]
    [InlineData("\"Done\"", "private int _x, Done;", null)]
    [InlineData("\"Done\"", "private int Done { get; }", null)]
    [InlineData("\"two words\"", "", null)]
    [InlineData("\"Definition\"", "", null)]
    [InlineData("\"GetUserAuthorizationUrlAsync\"", "", null)]
    public async Task A_callback_is_created_where_its_name_is_free(string callback, string member, string? expected)
    {
        var project = FixHarness.CreateProject(
            $$"""[OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", AuthorizationCallback = {{callback}})] partial class AcmeClient { {{member}} }""");
        var diagnostic = (await FixHarness.AnalyzeAsync(project)).Single(static diagnostic => diagnostic.Id == "TOA0035");
        var action = await FixHarness.FindActionAsync(project, diagnostic);
        Assert.Equal(expected is null, action is null);
        if (expected is not null)
        {
            Assert.Contains(expected, await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, action!)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("public partial class AcmeClient;", true)]
    [InlineData("namespace N;\n\n/// <summary>Mine.</summary>\npublic sealed partial class AcmeClient\n{\n}\n", true)]
    [InlineData("public class AcmeClient;", false)]
    [InlineData("public static partial class AcmeClient;", false)]
    [InlineData("public partial class AcmeClient<T>;", false)]
    [InlineData("public abstract partial class AcmeClient;", false)]
    [InlineData("public partial class AcmeClient(int i) { public int I => i; }", false)]
    [InlineData("public class Outer { public partial class AcmeClient; }", false)]
    [InlineData("[OAuth2Client] public partial class AcmeClient;", false)]
    [InlineData("public partial class Outer { public partial class AcmeClient; }", true)]
    public async Task A_partial_class_can_be_made_a_client(string source, bool isOffered)
    {
        var document = FixHarness.CreateProject(source).Documents.First();
        var actions = new List<CodeAction>();
        var span = new TextSpan(source.IndexOf("AcmeClient", StringComparison.Ordinal), 0);
        await new MakeClientRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, TestContext.Current.CancellationToken));
        Assert.Equal(isOffered ? 1 : 0, actions.Count);
        if (isOffered)
        {
            var changed = await FixHarness.ApplyAsync(document.Project, actions[0]);
            Assert.Contains("Alias = \"acme\"", await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
            Assert.DoesNotContain((await changed.GetCompilationAsync())!.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.All(await FixHarness.AnalyzeAsync(changed), static diagnostic => Assert.Equal("TOA0014", diagnostic.Id));
        }
    }

    [Fact]
    public async Task What_heads_a_file_goes_on_heading_it()
    {
        const string Source = "// Licence.\n\nnamespace N;\n\npublic partial class AcmeClient;\n";
        var project = FixHarness.CreateBareProject(Source);
        var actions = new List<CodeAction>();
        await new MakeClientRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(
            project.Documents.First(), new TextSpan(Source.IndexOf("AcmeClient", StringComparison.Ordinal), 0), actions.Add, TestContext.Current.CancellationToken));
        var text = await FixHarness.ReadAsync(await FixHarness.ApplyAsync(project, Assert.Single(actions)));
        Assert.StartsWith("// Licence.\n\nusing TypedOAuth;\n\nnamespace N;\n\n[OAuth2Client(\n", text, StringComparison.Ordinal);
    }

    private static string Rename(string source, string name) => source
        .Replace("Acme", name, StringComparison.Ordinal).Replace("acme", name.ToLowerInvariant(), StringComparison.Ordinal)
        .Replace("Other", $"{name}Other", StringComparison.Ordinal)
        .Replace("class Service", $"class {name}Service", StringComparison.Ordinal).Replace("class Startup", $"class {name}Startup", StringComparison.Ordinal);
}
