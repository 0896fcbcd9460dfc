using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests each fix with the page of its rule: the written code, that the rule no longer reports it, and fix all.</summary>
public sealed class ClientCodeFixProviderTests
{
    /// <summary>A rule that is reported once in a project, so that fix all fixes one report.</summary>
    private const string OnceInProject = "TOA0061";

    public static TheoryData<string> FixableIds { get; } = [.. FixHarness.Providers.SelectMany(static provider => provider.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal)
        .Where(static id => RulePage.Read(id).Fixed is not null)];

    public static TheoryData<string> RepeatedIds { get; } = [.. FixableIds.Where(static row => row.Data != OnceInProject)];

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

    [Fact]
    public async Task Fixing_all_fixes_a_rule_that_is_reported_once_in_a_project()
    {
        var project = FixHarness.CreateProject(RulePage.Read(OnceInProject).Bad.Replace("app.Run", "app.MapOAuth2Connections();\napp.Run", StringComparison.Ordinal));
        Assert.Single(await FixHarness.AnalyzeAsync(project), static diagnostic => diagnostic.Id == OnceInProject);
        Assert.DoesNotContain(
            await FixHarness.AnalyzeAsync(await FixHarness.FixAllAsync(project, OnceInProject)), static diagnostic => diagnostic.Id == OnceInProject);
    }

    [Theory]
    [MemberData(nameof(RepeatedIds))]
    public async Task Fixing_all_fixes_two_in_one_file_and_one_in_another(string id)
    {
        var bad = RulePage.Read(id).Bad;
        var isApp = bad.StartsWith("var ", StringComparison.Ordinal);

        // Only one file of a project can contain statements.
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
    [InlineData("TOA0006", "https:///a", "acme.dev/a")]
    [InlineData("TOA0011", "https://acme.dev/{tenant}/a?state=1", "https://acme.dev/a?state=1")]
    public async Task Fixing_all_passes_over_what_cannot_be_fixed(string id, string first, string second)
    {
        const string Client = "[OAuth2Client(Alias = \"{0}\", AuthUri = \"{1}\", AccessTokenUri = \"https://acme.dev/t\")] partial class {0};";
        var project = FixHarness.CreateProject($"{Client.Replace("{0}", "a", StringComparison.Ordinal).Replace("{1}", first, StringComparison.Ordinal)} {Client.Replace("{0}", "b", StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal)}");
        var changed = await FixHarness.FixAllAsync(project, id);
        Assert.DoesNotContain($"\"{second}\"", await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixing_all_aliases_gives_each_client_one_that_no_other_has()
    {
        const string Client = "[OAuth2Client(AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")] partial class AcmeClient;";
        var project = FixHarness.CreateProject($"namespace One {{ {Client} }} namespace Two {{ {Client} }} {Client.Replace("(A", "(Alias = \"acme\", A", StringComparison.Ordinal)}");
        var changed = await FixHarness.FixAllAsync(project, "TOA0003");
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), static diagnostic => diagnostic.Id is "TOA0003" or "TOA0004");
    }

    private static string Rename(string source, string name) => source
        .Replace("Acme", name, StringComparison.Ordinal).Replace("acme", name.ToLowerInvariant(), StringComparison.Ordinal)
        .Replace("class GitHub", $"class {name}GitHub", StringComparison.Ordinal)
        .Replace("Other", $"{name}Other", StringComparison.Ordinal)
        .Replace("class Service", $"class {name}Service", StringComparison.Ordinal).Replace("class Startup", $"class {name}Startup", StringComparison.Ordinal);
}
