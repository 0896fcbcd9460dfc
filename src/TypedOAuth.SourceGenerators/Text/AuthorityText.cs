namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Compares the servers of endpoints.</summary>
internal static class AuthorityText
{
    /// <summary>Returns whether two endpoints have the same authority.</summary>
    /// <param name="known">An endpoint.</param>
    /// <param name="endpoint">Another endpoint.</param>
    /// <param name="getValue">
    /// Returns the value of a placeholder; null if it is not constant. A text in place of such a placeholder is another server, because the value
    /// that fills the placeholder in other endpoints can differ from the text.
    /// </param>
    public static bool IsSame(string known, string endpoint, Func<string, string?> getValue) =>
        string.Equals(Fill(GetAuthority(known), getValue), Fill(GetAuthority(endpoint), getValue), StringComparison.OrdinalIgnoreCase);

    private static string GetAuthority(string uri)
    {
        var start = uri.IndexOf("://", StringComparison.Ordinal);
        var rest = start < 0 ? uri : uri.Substring(start + 3);
        return rest.IndexOfAny(['/', '?', '#']) is var end and >= 0 ? rest.Substring(0, end) : rest;
    }

    private static string Fill(string authority, Func<string, string?> getValue)
    {
        var end = authority.IndexOf('}');
        var start = end < 0 ? -1 : authority.LastIndexOf('{', end);
        if (start < 0)
        {
            return authority;
        }

        var value = getValue(authority.Substring(start + 1, end - start - 1)) ?? authority.Substring(start, end - start + 1);
        return authority.Substring(0, start) + value + Fill(authority.Substring(end + 1), getValue);
    }
}
