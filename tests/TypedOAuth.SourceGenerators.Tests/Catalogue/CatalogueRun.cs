using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Compiles an application with the clients of all providers, and runs the generator and the analyzers on them once.</summary>
public sealed class CatalogueRun : IAsyncLifetime
{
    private CSharpCompilation? _output;

    public static IReadOnlyList<CatalogueProvider> Declared { get; } = [.. CatalogueProvider.All.Where(static provider => provider.IsDeclared)];

    /// <summary>The diagnostics of the compiler and of the rules, including those that a client suppresses.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The emitted file of each client; the key is the client's name.</summary>
    public IReadOnlyDictionary<string, string> Emitted { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Returns the attributes of a client as the compiler sees them.</summary>
    public IReadOnlyList<AttributeData> GetAttributes(CatalogueProvider provider) =>
        _output!.GetTypeByMetadataName($"Catalogue.{provider.ClassName}")!.GetAttributes();

    /// <summary>An application that adds and maps all clients, so that the rules for applications apply too.</summary>
    public static string CreateProgram(IReadOnlyCollection<CatalogueProvider> providers) =>
        $"""
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);
        {string.Join('\n', providers.Select(static provider => $"builder.Services.Add{provider.ClassName}();"))}
        var app = builder.Build();
        {string.Join('\n', providers.Select(static provider => $"app.Map{provider.ClassName}();"))}
        app.Run();
        """;

    public async ValueTask InitializeAsync()
    {
        var compilation = AnalyzerHarness.Compile(CreateProgram(Declared))
            .AddSyntaxTrees(Declared.Select(static provider => Parse(CatalogueDeclaration.Write(provider), $"{provider.Id}.cs")));
        _output = Run(compilation, tracksSteps: false).Output;
        Emitted = _output.SyntaxTrees.Except(compilation.SyntaxTrees)
            .ToDictionary(static tree => Path.GetFileName(tree.FilePath).Split('.')[^3], static tree => tree.ToString(), StringComparer.Ordinal);
        Diagnostics = await AnalyzerHarness.CompileAndAnalyzeAsync(_output, reportsSuppressed: true);
    }

    public ValueTask DisposeAsync() => default;
}
