using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Represents an endpoint in source code, in an annotation or in an assignment to options.</summary>
internal sealed class Endpoint(string name, string text, Location location, AnalyzerOptions options, Action<Diagnostic> report)
{
    /// <summary>The name of the argument or option.</summary>
    public string Name { get; } = name;

    public string Text { get; } = text;

    public Location Location { get; } = location;

    /// <summary>Whether http is allowed on this machine, which is not known for options.</summary>
    public bool AllowsLoopback { get; init; } = true;

    /// <summary>The client's name in the keys of its settings.</summary>
    public string SettingsName { get; init; } = "{alias}";

    /// <summary>Reports a diagnostic whose first two values are the endpoint's name and text.</summary>
    public void Report(DiagnosticDescriptor rule, params object?[] values) => ReportReplaceable(rule, null, values);

    /// <summary>Reports a text that a fix replaces with a corrected one, if all faults can be corrected.</summary>
    public void ReportMendable(DiagnosticDescriptor rule, params object?[] values) =>
        ReportReplaceable(rule, UriMend.Apply(Text) is var mended && mended != Text ? mended : null, values);

    /// <summary>Reports a text that a fix replaces completely.</summary>
    public void ReportReplaceable(DiagnosticDescriptor rule, string? replacement, params object?[] values) =>
        report(Diagnostic.Create(rule, Location, FixHints.Create((FixHints.Replacement, replacement)), [Name, UriText.Mask(Text), .. values]));

    /// <summary>Returns an option of <c>.editorconfig</c> that applies to the file.</summary>
    public string? GetOption(string key) =>
        Location.SourceTree is { } tree && options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(key, out var value) ? value : null;
}
