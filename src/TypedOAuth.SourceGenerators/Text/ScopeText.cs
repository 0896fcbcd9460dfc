namespace TypedOAuth.SourceGenerators.Text;

/// <summary>Checks the characters of a scope.</summary>
internal static class ScopeText
{
    /// <summary>Returns whether a text is one scope.</summary>
    public static bool IsScope(string? text) => text is { Length: > 0 } && text.All(IsScopeCharacter);

    /// <summary>Returns whether a scope can have a character: <c>%x21 / %x23-5B / %x5D-7E</c> (RFC 6749 §3.3).</summary>
    public static bool IsScopeCharacter(char c) => c is '!' or (>= '#' and <= '[') or (>= ']' and <= '~');
}
