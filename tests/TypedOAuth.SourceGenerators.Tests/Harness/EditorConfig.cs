using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedOAuth.SourceGenerators.Tests.Harness;

/// <summary>The settings of an <c>.editorconfig</c>, read like the compiler reads them.</summary>
internal sealed class EditorConfig(string text) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse($"root = true\n[*.cs]\n{text}\n", "/.editorconfig") });

    public SyntaxTreeOptionsProvider Severities => new SeverityProvider(this);

    public override AnalyzerConfigOptions GlobalOptions => new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(Read(tree));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private AnalyzerConfigOptionsResult Read(SyntaxTree tree) => _set.GetOptionsForSourcePath("/" + tree.FilePath);

    private sealed class Options(AnalyzerConfigOptionsResult? read) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return read?.AnalyzerOptions.TryGetValue(key, out value) is true;
        }
    }

    private sealed class SeverityProvider(EditorConfig config) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config.Read(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
