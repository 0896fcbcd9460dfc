using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>Runs the generator, and then the analyzers on the sources and the emitted code.</summary>
internal static class AnalyzerHarness
{
    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(OAuth2ClientGenerator).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract && !type.IsSubclassOf(typeof(DiagnosticSuppressor)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private const string Usings = "global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;";

    /// <summary>Compiles a source and the projects that it references; a source with statements is an application.</summary>
    public static CSharpCompilation Compile(string source)
    {
        var sources = ProjectSources.Split(source);
        var compilation = GeneratorHarness.Compile(sources.Application, Usings)
            .AddReferences(sources.Libraries.Select(static library => library.Compile()));
        return sources.HasStatements
            ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : compilation;
    }

    public static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string source) => AnalyzeAsync(Compile(source));

    public static Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation) =>
        AnalyzeOutputAsync(GeneratorHarness.Run(compilation).Output);

    /// <summary>Analyzes a compilation after the generator has run.</summary>
    public static Task<IReadOnlyList<Diagnostic>> AnalyzeOutputAsync(CSharpCompilation output) => AnalyzeOutputAsync(output, config: null, Analyzers);

    /// <summary>Analyzes with an <c>.editorconfig</c> and with analyzers of the test.</summary>
    public static Task<IReadOnlyList<Diagnostic>> AnalyzeOutputAsync(
        CSharpCompilation output, EditorConfig? config, IEnumerable<DiagnosticAnalyzer> analyzers, bool reportsSuppressed = false) =>
        AnalyzeAsync(output, config, analyzers, reportsSuppressed, static analyzed => analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));

    /// <summary>
    /// Returns the diagnostics of the compiler and the analyzers from one run, because each run binds the whole compilation.
    /// </summary>
    public static Task<IReadOnlyList<Diagnostic>> CompileAndAnalyzeAsync(Compilation output, bool reportsSuppressed = false) => AnalyzeAsync(
        output, config: null, Analyzers, reportsSuppressed, static analyzed => analyzed.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken));

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(
        Compilation output, EditorConfig? config, IEnumerable<DiagnosticAnalyzer> analyzers, bool reportsSuppressed,
        Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> run)
    {
        var faults = new List<Exception>();
        var compilation = config is null ? output : output.WithOptions(output.Options.WithSyntaxTreeOptionsProvider(config.Severities));
        var files = AdditionalFile.FindAll(output);
        var options = config is null ? new AnalyzerOptions(files) : new AnalyzerOptions(files, config);
        var analyzed = compilation.WithAnalyzers(
            [.. analyzers],
            new CompilationWithAnalyzersOptions(
                options, (exception, _, _) => { lock (faults) { faults.Add(exception); } }, concurrentAnalysis: true,
                logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: reportsSuppressed));
        var diagnostics = await run(analyzed);
        Assert.Empty(faults);
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
