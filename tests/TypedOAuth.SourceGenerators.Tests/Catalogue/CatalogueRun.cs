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

    /// <summary>Returns the attributes of a client as the compiler sees them.</summary>
    public IReadOnlyList<AttributeData> GetAttributes(CatalogueProvider provider) =>
        _output!.GetTypeByMetadataName($"Catalogue.{provider.ClassName}")!.GetAttributes();

    /// <summary>An application that adds and maps all clients, so that the rules for applications apply too.</summary>
    private static string Program =>
        $"""
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);
        {string.Join('\n', Declared.Select(static provider => $"builder.Services.Add{provider.ClassName}();"))}
        var app = builder.Build();
        {string.Join('\n', Declared.Select(static provider => $"app.Map{provider.ClassName}();"))}
        app.Run();
        """;

    public async ValueTask InitializeAsync()
    {
        var compilation = AnalyzerHarness.Compile(Program)
            .AddSyntaxTrees(Declared.Select(static provider => Parse(CatalogueDeclaration.Write(provider), $"{provider.Id}.cs")));
        _output = Run(compilation, tracksSteps: false).Output;
        Diagnostics = await AnalyzerHarness.CompileAndAnalyzeAsync(_output, reportsSuppressed: true);
    }

    public ValueTask DisposeAsync() => default;
}
