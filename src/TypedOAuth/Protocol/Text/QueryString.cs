namespace TypedOAuth.Protocol.Text;

/// <summary>Reads <c>application/x-www-form-urlencoded</c> text: queries, and the token responses of some servers.</summary>
internal static class QueryString
{
    /// <summary>Returns all parameters in order, including repeated ones. A name without <c>=</c> has an empty value.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Parse(string query)
    {
        for (var position = 0; TryReadNext(query, ref position, out var name, out var value);)
        {
            yield return new(Decode(query.AsSpan()[name]), Decode(query.AsSpan()[value]));
        }
    }

    /// <summary>Finds the next parameter without decoding its name and value.</summary>
    /// <param name="query">The whole text.</param>
    /// <param name="position">The position in the text, which moves to the end of the parameter.</param>
    /// <param name="name">The range of the name.</param>
    /// <param name="value">The range of the value; empty if the name has no <c>=</c>.</param>
    /// <returns>Whether a parameter was found.</returns>
    public static bool TryReadNext(ReadOnlySpan<char> query, ref int position, out Range name, out Range value)
    {
        while (position < query.Length)
        {
            var start = position;
            var length = query[start..].IndexOf('&');
            var end = length < 0 ? query.Length : start + length;
            position = end + 1;
            if (end > start)
            {
                var separator = query[start..end].IndexOf('=');
                name = start..(separator < 0 ? end : start + separator);
                value = (separator < 0 ? end : start + separator + 1)..end;
                return true;
            }
        }

        (name, value) = (default, default);
        return false;
    }

    /// <summary>Returns whether a name or a value differs from its decoded text.</summary>
    public static bool IsEncoded(ReadOnlySpan<char> text) => text.ContainsAny('+', '%');

    /// <summary>Decodes a name or a value.</summary>
    public static string Decode(ReadOnlySpan<char> text) =>
        IsEncoded(text) ? Uri.UnescapeDataString(text.ToString().Replace('+', ' ')) : text.ToString();
}
