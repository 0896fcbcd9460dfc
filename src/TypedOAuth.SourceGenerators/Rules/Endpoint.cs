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

    /// <summary>The text with values in place of the declared placeholders; the checks read it.</summary>
    public string Filled { get => field ?? Text; init; }

    /// <summary>Whether the source declares the endpoint in an attribute; otherwise, it is assigned to options.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether a fix can replace the text at the location. It must not replace the name of a metadata document.</summary>
    public bool IsReplaceable { get; init; } = true;

    /// <summary>The client's name in the keys of its settings.</summary>
    public string SettingsName { get; init; } = "{alias}";

    /// <summary>Reports a diagnostic whose first two values are the endpoint's name and text.</summary>
    public void Report(DiagnosticDescriptor rule, params object?[] values) => ReportReplaceable(rule, null, values);

    /// <summary>Reports a text that a fix replaces with a corrected one, if all faults can be corrected.</summary>
    public void ReportMendable(DiagnosticDescriptor rule, params object?[] values) =>
        ReportReplaceable(rule, UriMend.Apply(Text) is var mended && mended != Text ? mended : null, values);

    /// <summary>Reports a text that a fix replaces completely.</summary>
    public void ReportReplaceable(DiagnosticDescriptor rule, string? replacement, params object?[] values) =>
        report(Diagnostic.Create(rule, Location, FixHints.Create((FixHints.Replacement, IsReplaceable ? replacement : null)), [Name, UriText.Mask(Text), .. values]));

    /// <summary>Reports a placeholder that has no value, and says how to declare one.</summary>
    public void ReportPlaceholder(string placeholder)
    {
        var name = placeholder.Trim('{', '}');
        if (placeholder[0] != '{')
        {
            // The endpoint can be a setting, so this is a warning.
            report(Diagnostic.Create(
                Descriptors.Placeholder, Location, DiagnosticSeverity.Warning, additionalLocations: null, properties: null,
                Name, UriText.Mask(Text), placeholder, GetAdvice("warning")));
        }
        else if (!PlaceholderText.IsName(name))
        {
            Report(Descriptors.Placeholder, placeholder, GetAdvice("error"));
        }
        else if (EndpointParameters.GetPermitted(Name).Contains(name, StringComparer.Ordinal))
        {
            Report(Descriptors.Placeholder, placeholder, "move it to the path or the query, because it has no value in a host");
        }
        else
        {
            // After the fix, no other rule must report the endpoint, for example because the placeholder contained its scheme.
            var isFixable = IsDeclared && UriText.FindFault(Filled) is null && PlaceholderText.FindAll(Filled).Distinct().Count() == 1;
            report(Diagnostic.Create(
                Descriptors.Placeholder, Location, FixHints.Create((FixHints.EndpointParameter, isFixable ? name : null)), Name, UriText.Mask(Text), placeholder,
                EndpointParameterRules.GetAdvice(name)));
        }
    }

    private string GetAdvice(string severity) => "write the real value here"
        + (IsDeclared ? $", or set 'OAuth2:{SettingsName}:{Name}' in the configuration and suppress this {severity}" : "");

    /// <summary>Returns an option of <c>.editorconfig</c> that applies to the file.</summary>
    public string? GetOption(string key) =>
        Location.SourceTree is { } tree && options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(key, out var value) ? value : null;
}
