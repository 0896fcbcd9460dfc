using System.Collections.Immutable;
using TypedOAuth.SourceGenerators.Annotation;
using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Rules;

/// <summary>Represents the declaration of an endpoint parameter.</summary>
internal sealed class EndpointParameter(AttributeArguments arguments, string name)
{
    /// <summary>A text that is valid in each part of a URI except the port.</summary>
    private const string AnyText = "x";

    public AttributeArguments Arguments { get; } = arguments;

    public string Name { get; } = name;

    /// <summary>The name of the member of <c>OAuth2EndpointParameterSource</c>; null for a value that is not a member.</summary>
    public string? Source { get; } = arguments.Get(EndpointParameterArguments.Source).Name;

    public string? Value { get; } = arguments.Get(EndpointParameterArguments.Value);

    /// <summary>The permitted values, and the texts that replace the placeholder.</summary>
    public ImmutableArray<(string Given, string Text)> Values { get; } =
        [.. arguments.Get(EndpointParameterArguments.Values).Select(static element => Split(element))];

    /// <summary>The expression; null if none is declared, or if it is invalid.</summary>
    public PatternText? Pattern { get; } = arguments.Get(EndpointParameterArguments.Pattern) is { } pattern ? PatternText.Parse(pattern) : null;

    public bool HasPattern => Arguments.Get(EndpointParameterArguments.Pattern) is not null;

    /// <summary>Whether the developer of the application chooses the value.</summary>
    public bool IsSetting => Source == EndpointParameterArguments.Source.Default.Name;

    /// <summary>Whether the user enters the value.</summary>
    public bool IsOfUser => Source == EndpointParameterSources.User;

    /// <summary>Whether a list contains the permitted values. A list that the compiler could not determine counts as one.</summary>
    public bool HasValues => Values.Length > 0 || Arguments.IsErroneous(EndpointParameterArguments.Values);

    /// <summary>Returns a text for checks of an endpoint: the declared value, or an example.</summary>
    public string GetText()
    {
        if (Value is { Length: > 0 } value)
        {
            value = RemoveSuffix(value);
            return Values.FirstOrDefault(pair => pair.Given == value).Text ?? value;
        }

        if (Values.Length > 0)
        {
            return Values[0].Text;
        }

        var examples = new[] { Arguments.Get(EndpointParameterArguments.Example), AnyText, "1" }.OfType<string>();
        return Pattern is null ? AnyText : examples.FirstOrDefault(example => Pattern.Matches(RemoveSuffix(example)) == true) is { } found
            ? RemoveSuffix(found)
            : AnyText;
    }

    /// <summary>Returns the value for which a text replaces the placeholder; null if the parameter does not permit the text.</summary>
    public string? FindValue(string text) => HasValues
        ? Values.FirstOrDefault(pair => pair.Text == text).Given
        : (Pattern ?? PatternText.Label).Matches(text) == true ? text : null;

    /// <summary>Removes the declared suffix of a value, as the runtime does.</summary>
    public string RemoveSuffix(string value) =>
        Arguments.Get(EndpointParameterArguments.Suffix) is { Length: > 0 } suffix && value.Length > suffix.Length
        && value.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
            ? value.Substring(0, value.Length - suffix.Length)
            : value;

    private static (string Given, string Text) Split(string element) =>
        element.IndexOf('=') is > 0 and var index ? (element.Substring(0, index), element.Substring(index + 1)) : (element, element);
}
