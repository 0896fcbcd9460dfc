using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedOAuth.SourceGenerators.Pipeline;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>Compiles sources as an application's project would, and runs the generator on them.</summary>
internal static class GeneratorHarness
{
    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.CSharp14, DocumentationMode.Diagnose, SourceCodeKind.Regular);

    private static readonly ImmutableArray<MetadataReference> Runtime = CreateReferences("Microsoft.Extensions.", typeof(OAuth2ClientAttribute));

    private static readonly ImmutableArray<MetadataReference> AspNetCore =
        CreateReferences("Microsoft.AspNetCore.", typeof(TypedOAuthOptionsExtensions));

    /// <summary>What every source may leave out.</summary>
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks; global using TypedOAuth;";

    /// <summary>An annotation with all that is required, and more arguments or attributes at the end.</summary>
    public static string Annotate(string arguments = "", string attributes = "", string alias = "acme") =>
        $"""
        [OAuth2Client(Alias = "{alias}", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token"{(arguments.Length > 0 ? ", " + arguments : "")})]
        {attributes}
        """;

    public static CSharpCompilation Compile(params string[] sources) => Compile(hasAspNetCore: true, sources);

    public static CSharpCompilation Compile(bool hasAspNetCore, params string[] sources) => CSharpCompilation.Create(
        "App",
        sources.Prepend(GlobalUsings).Select(static (source, index) => Parse(source, $"Source{index}.cs")),
        [.. Net100.References.All, .. Runtime, .. hasAspNetCore ? AspNetCore : []],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, System.Text.Encoding.UTF8), ParseOptions, path);

    public static CSharpGeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new OAuth2ClientGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator, and checks that it did not throw.</summary>
    public static GeneratorRun Run(CSharpCompilation compilation)
    {
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return new(driver, result, (CSharpCompilation)output);
    }

    /// <summary>Runs the generator on sources that are right, and checks that all compiles without a warning.</summary>
    public static GeneratorRun RunClean(params string[] sources)
    {
        var run = Run(Compile(sources));
        run.AssertClean();
        return run;
    }

    private static ImmutableArray<MetadataReference> CreateReferences(string prefix, Type own)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. platform.Where(path => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)
                && !Path.GetFileName(path).StartsWith("Microsoft.Extensions.DependencyModel", StringComparison.Ordinal))
                .Select(static path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(own.Assembly.Location),
        ];
    }
}

/// <summary>What came of a run.</summary>
internal sealed record GeneratorRun(GeneratorDriver Driver, GeneratorRunResult Result, CSharpCompilation Output)
{
    public IReadOnlyList<string> HintNames => [.. Result.GeneratedSources.Select(static source => source.HintName)];

    /// <summary>The only file that was emitted.</summary>
    public string Source => Assert.Single(Result.GeneratedSources).SourceText.ToString();

    /// <summary>Errors and warnings; public members of the test's own sources need no documentation.</summary>
    public IReadOnlyList<Diagnostic> Problems =>
    [
        .. Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
            && !(diagnostic.Id == "CS1591" && !IsGenerated(diagnostic))),
    ];

    public IEnumerable<Diagnostic> ProblemsInEmittedCode => Problems.Where(IsGenerated);

    public void AssertClean()
    {
        Assert.True(Problems.Count == 0, string.Join('\n', Problems));
        Assert.NotEmpty(Result.GeneratedSources);
    }

    public INamedTypeSymbol GetType(string metadataName)
    {
        var type = Output.GetTypeByMetadataName(metadataName);
        Assert.NotNull(type);
        return type;
    }

    public bool HasMember(string metadataName, string member) => !GetType(metadataName).GetMembers(member).IsEmpty;

    public IncrementalGeneratorRunStep GetStep(string name) => Assert.Single(Result.TrackedSteps[name]);

    private bool IsGenerated(Diagnostic diagnostic) =>
        Result.GeneratedSources.Any(source => source.SyntaxTree == diagnostic.Location.SourceTree);
}
