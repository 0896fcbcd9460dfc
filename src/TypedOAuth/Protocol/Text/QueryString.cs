namespace TypedOAuth.Protocol.Text;

/// <summary>Reads <c>application/x-www-form-urlencoded</c> text: queries, and the token responses of servers that answer in it.</summary>
internal static class QueryString
{
    /// <summary>Gives each parameter in order, doubled ones twice; a name without <c>=</c> has an empty value.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Parse(string query)
    {
        for (var start = 0; start < query.Length;)
        {
            var end = query.IndexOf('&', start);
            end = end < 0 ? query.Length : end;
            if (end > start)
            {
                var separator = query.IndexOf('=', start, end - start);
                var name = separator < 0 ? query[start..end] : query[start..separator];
                var value = separator < 0 ? "" : query[(separator + 1)..end];
                yield return new(Decode(name), Decode(value));
            }

            start = end + 1;
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
