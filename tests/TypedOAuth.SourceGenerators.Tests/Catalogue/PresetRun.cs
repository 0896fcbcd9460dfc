using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue;

/// <summary>Compiles an application with a client for each preset, and runs the generator and the analyzers on it once.</summary>
public sealed class PresetRun : IAsyncLifetime
{
    /// <summary>The diagnostics of the compiler and of the rules.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The emitted file of each client; the key is the client's name.</summary>
    public IReadOnlyDictionary<string, string> Emitted { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static string Clients => $$"""
        using TypedOAuth;

        namespace Catalogue;

        {{string.Join("\n\n", CatalogueCode.Presets.Select(static provider => $"""
            /// <summary>The client.</summary>
            [OAuth2Client(Provider = OAuth2Providers.{provider.ConstantName})]
            public partial class {provider.ClassName};
            """))}}
        """;

    public async ValueTask InitializeAsync()
    {
        var compilation = AnalyzerHarness.Compile(CatalogueRun.CreateProgram(CatalogueCode.Presets)).AddSyntaxTrees(Parse(Clients, "Clients.cs"));
        var run = Run(compilation, tracksSteps: false);
        Emitted = run.Output.SyntaxTrees.Except(compilation.SyntaxTrees)
            .ToDictionary(static tree => Path.GetFileName(tree.FilePath).Split('.')[^3], static tree => tree.ToString(), StringComparer.Ordinal);
        Diagnostics = await AnalyzerHarness.CompileAndAnalyzeAsync(run.Output, reportsSuppressed: true);
    }

    public ValueTask DisposeAsync() => default;
}
