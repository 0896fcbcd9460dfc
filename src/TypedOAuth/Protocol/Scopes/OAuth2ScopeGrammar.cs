using System.Buffers;

namespace TypedOAuth.Generated;

/// <summary>The grammar of a scope: <c>1*( %x21 / %x23-5B / %x5D-7E )</c> (RFC 6749 §3.3).</summary>
public static class OAuth2ScopeGrammar
{
    private static readonly SearchValues<char> ScopeCharacters = SearchValues.Create(
        "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Whether the text is one scope.</summary>
    /// <param name="scope">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsValid(ReadOnlySpan<char> scope) => !scope.IsEmpty && !scope.ContainsAnyExcept(ScopeCharacters);

    /// <summary>Gives the scope back when it is one.</summary>
    /// <param name="scope">The text.</param>
    /// <returns>The same text.</returns>
    /// <exception cref="ArgumentException">The text is empty, or has a space, quotation mark, backslash, control or non-ASCII character.</exception>
    public static string Check(string scope)
    {
        ArgumentException.ThrowIfNullOrEmpty(scope);
        return IsValid(scope)
            ? scope
            : throw new ArgumentException(
                $"'{scope}' is not one OAuth 2.0 scope: a scope has printable ASCII characters without space, '\"' and '\\'. "
                + "Pass several scopes one by one.",
                nameof(scope));
    }

    /// <summary>Gives the scope back when it is one that a client may ask for without declaring it.</summary>
    /// <remarks>
    /// <c>openid</c> asks for an ID token (OpenID Connect Core §3.1.2.1), and the code that validates one is part of an application only if
    /// a client declares the scope.
    /// </remarks>
    /// <param name="scope">The text.</param>
    /// <returns>The same text.</returns>
    /// <exception cref="ArgumentException">
    /// The text is <c>openid</c>, or empty, or has a space, quotation mark, backslash, control or non-ASCII character.
    /// </exception>
    public static string CheckUndeclared(string scope) => Check(scope) != "openid"
        ? scope
        : throw new ArgumentException(
            "'openid' asks for an ID token, which this client does not validate: add \"openid\" to Scopes of its [OAuth2Client], "
            + "and the provider's Issuer.",
            nameof(scope));
}
