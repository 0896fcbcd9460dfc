namespace TypedOAuth.Hosting;

/// <summary>Return URLs are local paths, so that nobody can send a browser elsewhere with this site's word (RFC 9700 §4.11).</summary>
public static class OAuth2LocalPath
{
    private const int MaxLength = 2048;

    /// <summary>Whether a browser reads the text as a path on the same site: <c>//host</c> and <c>/\host</c> are other sites to it.</summary>
    /// <param name="path">The text; at most 2,048 characters are accepted.</param>
    /// <returns>Whether it is a local path.</returns>
    public static bool IsLocal(string? path)
    {
        if (path is not ['/', ..] || path.Length > MaxLength || (path.Length > 1 && path[1] is '/' or '\\'))
        {
            return false;
        }

        // Browsers drop tabs and line breaks before they read a URL, which can turn "/\t/host" into "//host".
        foreach (var c in path)
        {
            if (char.IsControl(c) || c is '\\')
            {
                return false;
            }
        }

        return true;
    }
}
