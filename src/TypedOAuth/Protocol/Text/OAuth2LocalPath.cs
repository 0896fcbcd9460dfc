namespace TypedOAuth.Hosting;

/// <summary>Checks return URLs, which must be local paths to prevent open redirects (RFC 9700 §4.11).</summary>
public static class OAuth2LocalPath
{
    private const int MaxLength = 2048;

    /// <summary>Returns whether a text is a local path. Browsers read <c>//host</c> and <c>/\host</c> as other sites.</summary>
    /// <param name="path">The text. A text of more than 2,048 characters is not accepted.</param>
    /// <returns>Whether the text is a local path.</returns>
    public static bool IsLocal(string? path)
    {
        if (path is not ['/', ..] || path.Length > MaxLength || (path.Length > 1 && path[1] is '/' or '\\'))
        {
            return false;
        }

        // Browsers remove tabs and line breaks from a URL, so that "/\t/host" becomes "//host".
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
