using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Compiles sources like an application's project, and runs the generator on them.</summary>
internal static class GeneratorHarness
{
    private static readonly CSharpParseOptions ParseOptions =
        new(LanguageVersion.CSharp14, DocumentationMode.Diagnose, SourceCodeKind.Regular);

    private static readonly ImmutableArray<MetadataReference> Runtime = CreateReferences("Microsoft.Extensions.", typeof(OAuth2ClientAttribute));

    private static readonly ImmutableArray<MetadataReference> AspNetCore =
        CreateReferences("Microsoft.AspNetCore.", typeof(TypedOAuthOptionsExtensions));

    /// <summary>The directives that sources may omit.</summary>
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks; global using TypedOAuth;";

    /// <summary>Returns an annotation with all required arguments, followed by further arguments or attributes.</summary>
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

    /// <summary>Creates a driver. Tracking steps takes a time that grows with the square of the number of clients.</summary>
    public static CSharpGeneratorDriver CreateDriver(bool tracksSteps = true) => CreateDriver(options: null, tracksSteps);

    /// <summary>Creates a driver of a project with properties of a build.</summary>
    public static CSharpGeneratorDriver CreateDriver(AnalyzerConfigOptionsProvider? options, bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [new OAuth2ClientGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        optionsProvider: options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    /// <summary>Runs the generator with the additional files in comments of the sources, and checks that it did not throw.</summary>
    public static GeneratorRun Run(CSharpCompilation compilation, bool tracksSteps = true)
    {
        var driver = CreateDriver(tracksSteps).AddAdditionalTexts(AdditionalFile.FindAll(compilation))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return new(driver, result, (CSharpCompilation)output);
    }

    /// <summary>Runs the generator on valid sources, and checks that the result compiles without a warning.</summary>
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
            MetadataReference.CreateFromFile(
                own.Assembly.Location, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(own.Assembly.Location, ".xml"))),
        ];
    }
}
