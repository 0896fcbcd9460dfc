namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Compares the servers of endpoints.</summary>
internal static class AuthorityText
{
    /// <summary>Returns whether an endpoint has the authority of another one, whose placeholders can stand for several labels.</summary>
    public static bool IsSame(string known, string endpoint)
    {
        var (pattern, authority) = (GetAuthority(known), GetAuthority(endpoint));
        var (start, end) = (pattern.IndexOf('{'), pattern.LastIndexOf('}'));
        return start < 0 || end < start
            ? string.Equals(pattern, authority, StringComparison.OrdinalIgnoreCase)
            : authority.Length > pattern.Length - (end - start + 1)
                && authority.StartsWith(pattern.Substring(0, start), StringComparison.OrdinalIgnoreCase)
                && authority.EndsWith(pattern.Substring(end + 1), StringComparison.OrdinalIgnoreCase);
    }

    private static string GetAuthority(string uri)
    {
        var start = uri.IndexOf("://", StringComparison.Ordinal);
        var rest = start < 0 ? uri : uri.Substring(start + 3);
        return rest.IndexOfAny(['/', '?', '#']) is var end and >= 0 ? rest.Substring(0, end) : rest;
    }
}
