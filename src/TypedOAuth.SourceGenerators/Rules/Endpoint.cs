using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>An endpoint that is written in source: in an annotation, or where options are set.</summary>
internal sealed class Endpoint(string name, string text, Location location, AnalyzerOptions options, Action<Diagnostic> report)
{
    /// <summary>The argument's or the option's name.</summary>
    public string Name { get; } = name;

    public string Text { get; } = text;

    public Location Location { get; } = location;

    /// <summary>Whether an http endpoint on this machine is meant; in options that is not known.</summary>
    public bool AllowsLoopback { get; init; } = true;

    /// <summary>The client's name in the keys of its settings.</summary>
    public string SettingsName { get; init; } = "{alias}";

    /// <summary>Reports with the endpoint's name and its text as the first two values.</summary>
    public void Report(DiagnosticDescriptor rule, params object?[] values) => ReportReplaceable(rule, null, values);

    /// <summary>Reports a text that a fix replaces by one without any of its faults, if there is one.</summary>
    public void ReportMendable(DiagnosticDescriptor rule, params object?[] values) =>
        ReportReplaceable(rule, UriMend.Apply(Text) is var mended && mended != Text ? mended : null, values);

    /// <summary>Reports a text that a fix can replace as a whole.</summary>
    public void ReportReplaceable(DiagnosticDescriptor rule, string? replacement, params object?[] values) =>
        report(Diagnostic.Create(rule, Location, FixHints.Create((FixHints.Replacement, replacement)), [Name, UriText.Mask(Text), .. values]));

    /// <summary>An option of <c>.editorconfig</c>, as it is for the file.</summary>
    public string? GetOption(string key) =>
        Location.SourceTree is { } tree && options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(key, out var value) ? value : null;
}
