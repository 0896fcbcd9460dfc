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
        if (Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1")
        {
            var path = Path.Combine(RulePage.Folder, $"{id}.md");
            var old = $"## Fix\n\n{page.FixTitle}\n\n```csharp\n{page.Fixed}\n```\n";
            await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace(old, $"## Fix\n\n{title}\n\n```csharp\n{text.TrimEnd('\n')}\n```\n", StringComparison.Ordinal));
            page = RulePage.Read(id);
        }

        Assert.Equal(page.FixTitle, title);
        Assert.Equal(page.Fixed, text.TrimEnd('\n'));
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain((await changed.GetCompilationAsync())!.GetParseDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [MemberData(nameof(FixableIds))]
    public async Task Fixing_all_fixes_two_files(string id)
    {
        var page = RulePage.Read(id);
        if (page.Bad.StartsWith("var ", StringComparison.Ordinal))
        {
            // A project has statements in one file alone: there is no second one to fix.
            Assert.True(id is "TOA0039" or "TOA0040");
            return;
        }

        var other = page.Bad.Replace("Acme", "Beta", StringComparison.Ordinal).Replace("acme", "beta", StringComparison.Ordinal)
            .Replace("class Service", "class BetaService", StringComparison.Ordinal).Replace("class Startup", "class BetaStartup", StringComparison.Ordinal);
        var project = FixHarness.CreateProject(page.Bad, other);
        Assert.Equal(2, (await FixHarness.AnalyzeAsync(project)).Count(diagnostic => diagnostic.Id == id));
        var changed = await FixHarness.FixAllAsync(project, id);
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("\"class\"", "", "?> @class(AuthorizationCallbackContext<AuthData> context")]
    [InlineData("nameof(Done)", "", "?> Done(AuthorizationCallbackContext<AuthData> context")]
    [InlineData("\"AcmeClient\"", "", null)]
    [InlineData("\"Done\"", "private int _x, Done;", null)]
    [InlineData("\"Done\"", "private int Done { get; }", null)]
    [InlineData("\"two words\"", "", null)]
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
            var run = GeneratorHarness.Run((CSharpCompilation)(await changed.GetCompilationAsync())!);
            run.AssertClean();
            Assert.All(await FixHarness.AnalyzeAsync(changed), static diagnostic => Assert.Equal("TOA0014", diagnostic.Id));
        }
    }
}

/// <summary>Applies fixes as an editor does.</summary>
internal static class FixHarness
{
    private const string Usings = "global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;";

    public static IReadOnlyList<CodeFixProvider> Providers { get; } =
    [
        .. typeof(ClientCodeFixProvider).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static Project CreateProject(params string[] sources)
    {
        var compilation = GeneratorHarness.Compile([.. sources, Usings]);
        var isApp = sources[0].StartsWith("var ", StringComparison.Ordinal);
        var solution = new AdhocWorkspace().CurrentSolution;
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "App", "App", LanguageNames.CSharp,
            compilationOptions: compilation.Options.WithOutputKind(isApp ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary),
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options, metadataReferences: compilation.References));
        foreach (var (index, source) in sources.Index())
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"Source{index}.cs", source);
        }

        return solution
            .AddDocument(DocumentId.CreateNewId(id), "Usings.cs", compilation.SyntaxTrees[0].GetText() + Environment.NewLine + Usings)
            .GetProject(id)!;
    }

    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Project project) =>
        await AnalyzerHarness.AnalyzeAsync((CSharpCompilation)(await project.GetCompilationAsync(TestContext.Current.CancellationToken))!);

    /// <summary>Applies the first fix for the first report of a rule.</summary>
    public static async Task<(string Title, Project Changed)> FixAsync(Project project, string id)
    {
        var diagnostic = (await AnalyzeAsync(project)).First(diagnostic => diagnostic.Id == id);
        var action = await FindActionAsync(project, diagnostic);
        Assert.NotNull(action);
        return (action.Title, await ApplyAsync(project, action));
    }

    public static async Task<CodeAction?> FindActionAsync(Project project, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var document = project.GetDocument(diagnostic.Location.SourceTree)!;
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        }

        return actions.FirstOrDefault();
    }

    public static async Task<Project> FixAllAsync(Project project, string id)
    {
        var diagnostics = (await AnalyzeAsync(project)).Where(diagnostic => diagnostic.Id == id).ToImmutableArray();
        var provider = Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));
        var action = (await FindActionAsync(project, diagnostics[0]))!;
        var context = new FixAllContext(
            project.GetDocument(diagnostics[0].Location.SourceTree)!, provider, FixAllScope.Project, action.EquivalenceKey!, [id],
            new Found(diagnostics), TestContext.Current.CancellationToken);
        return await ApplyAsync(project, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public static async Task<Project> ApplyAsync(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
    }

    public static async Task<string> ReadAsync(Project project) =>
        (await project.Documents.First().GetTextAsync(TestContext.Current.CancellationToken)).ToString().ReplaceLineEndings("\n");

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
