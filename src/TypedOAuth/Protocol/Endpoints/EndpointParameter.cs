using System.Buffers;
using System.Text.RegularExpressions;

namespace TypedOAuth.Protocol.Endpoints;

/// <summary>Checks and converts the values of a declared endpoint parameter.</summary>
/// <param name="declaration">The declaration.</param>
/// <param name="isInHost">Whether a value becomes a part of a host name.</param>
internal sealed class EndpointParameter(OAuth2EndpointParameterAttribute declaration, bool isInHost)
{
    private const string HttpsPrefix = "https://";
    private const int MaxLength = 253;
    private const int MaxLabelLength = 63;

    private static readonly SearchValues<char> Separators = SearchValues.Create(@"/@:?#\ ");
    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private readonly KeyValuePair<string, string>[] _list = Array.ConvertAll(declaration.Values, Split);

    public OAuth2EndpointParameterAttribute Declaration { get; } = declaration;

    public string Name => Declaration.Name;

    public OAuth2EndpointParameterSource Source => Declaration.Source;

    /// <summary>The name of the value in its source.</summary>
    public string From => Declaration.From ?? Name;

    /// <summary>Whether the value belongs to a connection and is stored with it.</summary>
    public bool IsOfConnection => Source != OAuth2EndpointParameterSource.Setting;

    /// <summary>The permitted values; empty if there is no list.</summary>
    public IEnumerable<string> Values => _list.Select(static pair => pair.Key);

    /// <summary>The texts that can replace the placeholder; empty if there is no list.</summary>
    public IEnumerable<string> Texts => _list.Select(static pair => pair.Value);

    /// <summary>The rule for values, as the end of a sentence.</summary>
    public string Rule => (Declaration.Message
        ?? (_list.Length > 0 ? $"The permitted values are {string.Join(", ", Values.Select(static value => $"'{value}'"))}."
            : Declaration.Pattern is { } pattern ? $"A value must match '{pattern}' and contain no spaces and none of '/', '@', ':', '?', '#' and '\\'."
            : "A value is one label of a host name: letters, digits and hyphens, at most 63 characters."))
        + (Declaration.Example is { } example ? $" Example: '{example}'." : "");

    /// <summary>Converts a given value to the value that is stored: without surrounding spaces and without the suffix.</summary>
    /// <remarks>Host names are case-insensitive (RFC 3986 §3.2.2), so a part of one is stored in lower case: two spellings are one account.</remarks>
    /// <returns>The value; <see langword="null"/> if it is not permitted.</returns>
    public string? TryAccept(string given)
    {
        var value = given.Length > MaxLength * 2 ? "" : given.Trim();
        if (Declaration.Suffix is { Length: > 0 } suffix && value.Length > suffix.Length && value.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
        {
            value = value[..^suffix.Length];
        }

        var spelled = isInHost && _list.Length == 0 ? value.ToLowerInvariant() : value;
        return IsPermitted(spelled) ? spelled : IsPermitted(value) ? value : null;
    }

    /// <summary>Converts a value of a response, which can be a URL, for example <c>https://acme.my.salesforce.com</c>.</summary>
    /// <returns>The value without <c>https://</c> and the last slash; <see langword="null"/> if it is not permitted.</returns>
    public string? TryAcceptOfResponse(string given)
    {
        if (TryAccept(given) is { } value)
        {
            return value;
        }

        var text = given.Trim();
        return text.StartsWith(HttpsPrefix, StringComparison.OrdinalIgnoreCase)
            ? TryAccept(text.EndsWith('/') ? text[HttpsPrefix.Length..^1] : text[HttpsPrefix.Length..])
            : null;
    }

    /// <summary>Returns the text that replaces the placeholder.</summary>
    public string GetText(string value)
    {
        foreach (var (permitted, text) in _list)
        {
            if (permitted == value)
            {
                return text;
            }
        }

        return value;
    }

    /// <summary>Returns whether a text in an address can be the text of a permitted value.</summary>
    public bool IsText(string text) => _list.Length > 0 ? Array.Exists(_list, pair => pair.Value == text) : IsPermitted(text);

    /// <summary>Returns whether a stored value, which was converted before, is still permitted.</summary>
    public bool IsPermitted(string value)
    {
        if (_list.Length > 0)
        {
            return Array.Exists(_list, pair => pair.Key == value);
        }

        if (value.Length is 0 or > MaxLength || value is "." or ".." || value.AsSpan().ContainsAny(Separators) || value.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c)))
        {
            return false;
        }

        return (!isInHost || IsHostText(value)) && (Declaration.Expression is { } expression ? IsMatch(expression.Value, value) : IsLabel(value));
    }

    /// <summary>Returns whether a text consists of labels, so that it is the same text in the parsed host.</summary>
    private static bool IsHostText(string value) =>
        !value.AsSpan().ContainsAnyExcept(HostCharacters)
        && Array.TrueForAll(value.Split('.'), static label => label.Length is > 0 and <= MaxLabelLength);

    /// <summary>Returns whether a value is a label of a host name (RFC 1123 §2.1).</summary>
    private static bool IsLabel(string value) =>
        value.Length <= MaxLabelLength && value[0] != '-' && value[^1] != '-' && !value.AsSpan().ContainsAnyExcept(LabelCharacters);

    private static bool IsMatch(Regex expression, string value)
    {
        try
        {
            return expression.IsMatch(value);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static KeyValuePair<string, string> Split(string element) =>
        element.IndexOf('=', StringComparison.Ordinal) is > 0 and var index ? new(element[..index], element[(index + 1)..]) : new(element, element);
}
