using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.CodeFixes;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Applies fixes like an editor.</summary>
internal static class FixHarness
{
    private const string Usings = "global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;";

    /// <summary>The document with the referenced projects of an example, whose lines are blank in the source.</summary>
    private const string Header = "Header.txt";

    public static IReadOnlyList<CodeFixProvider> Providers { get; } =
    [
        .. typeof(ClientCodeFixProvider).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static Project CreateProject(params string[] sources)
    {
        var project = CreateBareProject(sources);
        return project.AddDocument("Usings.cs", GeneratorHarness.Compile().SyntaxTrees[0].GetText() + Environment.NewLine + Usings).Project;
    }

    /// <summary>Creates a project without implicit usings.</summary>
    public static Project CreateBareProject(params string[] sources)
    {
        var compilation = GeneratorHarness.Compile();
        var first = ProjectSources.Split(sources[0]);
        var isApp = first.Libraries.Count > 0
            ? first.HasStatements
            : first.Application.StartsWith("var ", StringComparison.Ordinal) || first.Application.Contains("void Main()", StringComparison.Ordinal);
        var solution = new AdhocWorkspace().CurrentSolution;
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "App", "App", LanguageNames.CSharp,
            compilationOptions: compilation.Options.WithOutputKind(isApp ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary),
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options, metadataReferences: [.. compilation.References, .. first.Libraries.Select(static library => library.Compile())]));
        foreach (var (index, source) in sources.Index())
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"Source{index}.cs", index == 0 ? first.Application : source);
        }

        if (first.Libraries.Count > 0)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Header, ProjectSources.GetHeader(sources[0]));
        }

        return solution.AddAnalyzerReference(id, new GeneratorReference()).GetProject(id)!;
    }

    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Project project) =>
        await AnalyzerHarness.AnalyzeOutputAsync((CSharpCompilation)(await project.GetCompilationAsync(TestContext.Current.CancellationToken))!);

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

    /// <summary>Fixes all reports of a rule as <c>dotnet format</c> does: by the key of the first action for the first report of any rule.</summary>
    public static async Task<Project> FixAllAsync(Project project, string id)
    {
        var diagnostics = (await AnalyzeAsync(project)).ToImmutableArray();
        var provider = Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));
        CodeAction? action = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(
            project.GetDocument(diagnostics[0].Location.SourceTree)!, diagnostics[0], (found, _) => action ??= found, TestContext.Current.CancellationToken));
        var context = new FixAllContext(
            project.GetDocument(diagnostics[0].Location.SourceTree)!, provider, FixAllScope.Project, action?.EquivalenceKey, [id],
            new Found(diagnostics), TestContext.Current.CancellationToken);
        return await ApplyAsync(project, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public static async Task<Project> ApplyAsync(Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(project.Id)!;
    }

    /// <summary>Reads the first source; the projects that it references precede it as in the example.</summary>
    public static async Task<string> ReadAsync(Project project)
    {
        var text = (await project.Documents.First().GetTextAsync(TestContext.Current.CancellationToken)).ToString().ReplaceLineEndings("\n");
        return project.AdditionalDocuments.SingleOrDefault(static document => document.Name == Header) is { } header
            ? await header.GetTextAsync(TestContext.Current.CancellationToken) + text.TrimStart()
            : text;
    }

    /// <summary>A reference that gives the workspace the generator again when it asks for it.</summary>
    private sealed class GeneratorReference : AnalyzerReference
    {
        private readonly ImmutableArray<ISourceGenerator> _generators = [new OAuth2ClientGenerator().AsSourceGenerator()];

        public override string FullPath => typeof(OAuth2ClientGenerator).Assembly.Location;

        public override object Id => FullPath;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
    }

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
