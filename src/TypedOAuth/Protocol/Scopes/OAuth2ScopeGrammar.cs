using System.Buffers;

namespace TypedOAuth.Generated;

/// <summary>Checks the grammar of a scope: <c>1*( %x21 / %x23-5B / %x5D-7E )</c> (RFC 6749 §3.3).</summary>
public static class OAuth2ScopeGrammar
{
    private static readonly SearchValues<char> ScopeCharacters = SearchValues.Create(
        "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Returns whether a text is a single scope.</summary>
    /// <param name="scope">The text.</param>
    /// <returns>Whether the text is a single scope.</returns>
    public static bool IsValid(ReadOnlySpan<char> scope) => !scope.IsEmpty && !scope.ContainsAnyExcept(ScopeCharacters);

    /// <summary>Returns the text if it is a single scope; throws otherwise.</summary>
    /// <param name="scope">The text.</param>
    /// <returns>The same text.</returns>
    /// <exception cref="ArgumentException">
    /// The text is empty, or contains a space, a quotation mark, a backslash, a control character or a non-ASCII character.
    /// </exception>
    public static string Check(string scope)
    {
        ArgumentException.ThrowIfNullOrEmpty(scope);
        return IsValid(scope)
            ? scope
            : throw new ArgumentException(
                $"'{scope}' is not a single OAuth 2.0 scope: a scope consists of printable ASCII characters without space, '\"' and '\\'. "
                + "Pass each scope separately.",
                nameof(scope));
    }

    /// <summary>Returns the text if it is a scope that a client can request without declaring it; throws otherwise.</summary>
    /// <remarks>
    /// The scope <c>openid</c> requests an ID token (OpenID Connect Core §3.1.2.1). An application contains the code that validates ID tokens
    /// only if a client declares this scope.
    /// </remarks>
    /// <param name="scope">The text.</param>
    /// <returns>The same text.</returns>
    /// <exception cref="ArgumentException">
    /// The text is <c>openid</c> or empty, or contains a space, a quotation mark, a backslash, a control character or a non-ASCII character.
    /// </exception>
    public static string CheckUndeclared(string scope) => Check(scope) != "openid"
        ? scope
        : throw new ArgumentException(
            "'openid' requests an ID token, which this client does not validate: add \"openid\" to Scopes of its [OAuth2Client], "
            + "and set the provider's Issuer.",
            nameof(scope));
}
