using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Compiles the clients of all providers together, and runs the generator and the analyzers on them once.</summary>
public sealed class CatalogueRun : IAsyncLifetime
{
    private CSharpCompilation? _output;

    public static IReadOnlyList<CatalogueProvider> Declared { get; } = [.. CatalogueProvider.All.Where(static provider => provider.IsDeclared)];

    /// <summary>The diagnostics of the compiler and of the rules, including those that a client suppresses.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Returns the attributes of a client as the compiler sees them.</summary>
    public IReadOnlyList<AttributeData> GetAttributes(CatalogueProvider provider) => _output!.GetTypeByMetadataName($"Catalogue.{provider.ClassName}")!.GetAttributes();

    public async ValueTask InitializeAsync()
    {
        var compilation = Compile().AddSyntaxTrees(Declared.Select(static provider => Parse(CatalogueDeclaration.Write(provider), $"{provider.Id}.cs")));
        _output = Run(compilation, tracksSteps: false).Output;
        Diagnostics = await AnalyzerHarness.CompileAndAnalyzeAsync(_output, reportsSuppressed: true);
    }

    public ValueTask DisposeAsync() => default;
}
