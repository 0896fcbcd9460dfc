using System.Collections.Immutable;

namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Finds the texts that fill the placeholders of an endpoint.</summary>
internal static class EndpointTemplate
{
    private static readonly char[] Ends = ['/', '?', '#'];

    /// <summary>Returns the texts by the names of the placeholders; null if an endpoint is not a filled template.</summary>
    /// <param name="template">The endpoint with placeholders.</param>
    /// <param name="endpoint">The endpoint to compare.</param>
    /// <param name="accepts">Returns whether a text can fill the placeholder with a name. It is part of the host, or of one segment.</param>
    /// <param name="known">The texts that other endpoints have, which the same placeholders must have here; null for none.</param>
    public static ImmutableDictionary<string, string>? Match(
        string template, string endpoint, Func<string, string, bool> accepts, ImmutableDictionary<string, string>? known = null) =>
        Match((template, 0), (endpoint, 0), accepts, known ?? ImmutableDictionary<string, string>.Empty);

    private static ImmutableDictionary<string, string>? Match(
        (string Text, int At) template, (string Text, int At) endpoint, Func<string, string, bool> accepts, ImmutableDictionary<string, string> known)
    {
        var start = template.Text.IndexOf('{', template.At);
        var length = (start < 0 ? template.Text.Length : start) - template.At;
        if (!IsAt(template.Text.Substring(template.At, length), endpoint.Text, endpoint.At))
        {
            return null;
        }

        endpoint.At += length;
        if (start < 0)
        {
            return endpoint.At == endpoint.Text.Length ? known : null;
        }

        var close = template.Text.IndexOf('}', start);
        if (close < 0)
        {
            return null;
        }

        var (name, rest) = (template.Text.Substring(start + 1, close - start - 1), (template.Text, close + 1));
        if (known.TryGetValue(name, out var given))
        {
            return IsAt(given, endpoint.Text, endpoint.At) ? Match(rest, (endpoint.Text, endpoint.At + given.Length), accepts, known) : null;
        }

        var last = endpoint.Text.IndexOfAny(Ends, endpoint.At) is var found and >= 0 ? found : endpoint.Text.Length;
        for (var end = endpoint.At + 1; end <= last; end++)
        {
            // The rest is compared first, because a comparison with a pattern takes longer.
            var text = endpoint.Text.Substring(endpoint.At, end - endpoint.At);
            if (Match(rest, (endpoint.Text, end), accepts, known.Add(name, text)) is { } values && accepts(name, text))
            {
                return values;
            }
        }

        return null;
    }

    private static bool IsAt(string text, string whole, int at) => string.CompareOrdinal(whole, at, text, 0, text.Length) == 0;
}
