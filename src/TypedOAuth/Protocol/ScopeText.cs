namespace TypedOAuth;

/// <summary>Joins and splits scopes. Inside the library they are separated by spaces, whatever a provider uses on the wire.</summary>
internal static class ScopeText
{
    /// <summary>Joins the default scopes and further ones, each once, by the separator.</summary>
    public static string Join(OAuth2RequestDefinition requests, IEnumerable<string?> scopes)
    {
        var all = new List<string>(requests.DefaultScopes);
        foreach (var scope in scopes)
        {
            if (!string.IsNullOrEmpty(scope) && !all.Contains(scope))
            {
                all.Add(scope);
            }
        }

        return string.Join(requests.ScopeSeparator, all);
    }

    /// <summary>Turns what a provider sends, or is sent, into scopes separated by spaces.</summary>
    /// <param name="scope">The scopes on the wire.</param>
    /// <param name="separator">The separator that the definition names.</param>
    /// <param name="requested">What was asked for: a provider that answers with commas (GitHub does) is understood unless scopes hold commas.</param>
    public static string Normalize(string scope, string separator, string? requested)
    {
        // As most providers write them, and as they stay.
        if (separator == " " && !scope.Contains(',', StringComparison.Ordinal) && !scope.Contains("  ", StringComparison.Ordinal)
            && scope is not ([' ', ..] or [.., ' ']) && !scope.AsSpan().ContainsAny('\t', '\r', '\n'))
        {
            return scope;
        }

        var splitsAtComma = separator == "," || requested is null || !requested.Contains(',', StringComparison.Ordinal);
        string[] separators = splitsAtComma ? [separator, " ", ","] : [separator, " "];
        return string.Join(' ', scope.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
