namespace TypedOAuth.SourceGenerators.Providers;

/// <summary>Finds the provider of the catalogue to which endpoints belong.</summary>
/// <remarks><c>KnownEndpoints.Data.cs</c> contains the endpoints of the JSON files. A test writes that file and compares it.</remarks>
internal static partial class KnownEndpoints
{
    /// <summary>Returns the identifier of the provider with both endpoints; null if there is none, or if several have them.</summary>
    public static string? Find(string authorization, string token)
    {
        string? found = null;
        foreach (var (id, knownAuthorization, knownToken) in GetAll())
        {
            if (Matches(knownAuthorization, RemoveQuery(authorization)) && Matches(knownToken, RemoveQuery(token)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = id;
            }
        }

        return found;
    }

    /// <summary>Returns whether a text is a pattern whose placeholders are filled.</summary>
    /// <remarks>A placeholder stands for at least one character of one label or segment.</remarks>
    public static bool Matches(string pattern, string text)
    {
        var at = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                if (at >= text.Length || text[at++] != pattern[i])
                {
                    return false;
                }

                continue;
            }

            i = pattern.IndexOf('}', i) is var end and > 0 ? end : pattern.Length;
            var next = i + 1 < pattern.Length ? pattern[i + 1] : '\0';
            var start = at;
            while (at < text.Length && text[at] != '/' && text[at] != next)
            {
                at++;
            }

            if (at == start)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static string RemoveQuery(string uri) => uri.IndexOf('?') is var query and >= 0 ? uri.Substring(0, query) : uri;
}
