using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>
/// Lists the parameters of one authorization request (RFC 6749 §4.1.1 with RFC 7636 §4.3): those of its template, then those that differ.
/// The list is percent-encoded, which a query and a form read alike, so the same list can be a URL or a pushed request.
/// </summary>
/// <param name="template">What is the same in every request.</param>
/// <param name="encodedScopes">The scopes' value, encoded; empty if there are none.</param>
/// <param name="state">The state, base64url.</param>
/// <param name="challenge">The S256 challenge, base64url.</param>
/// <param name="nonce">The nonce, base64url (OpenID Connect Core §3.1.2.1); <see langword="null"/> if there is none.</param>
/// <param name="arguments">Further parameters; one whose value is <see langword="null"/> is left out.</param>
internal readonly ref struct AuthorizationRequest(
    AuthorizationRequestTemplate template,
    string encodedScopes,
    string state,
    ReadOnlySpan<char> challenge,
    string? nonce,
    ReadOnlySpan<KeyValuePair<string, string?>> arguments)
{
    private const string StateName = "&state=";
    private const string ChallengeName = "&code_challenge=";
    private const string NonceName = "&nonce=";

    private readonly string _urlHead = template.UrlHead;
    private readonly string _first = template.GetParameters(encodedScopes);
    private readonly ReadOnlySpan<char> _challenge = challenge;
    private readonly ReadOnlySpan<KeyValuePair<string, string?>> _arguments = arguments;

    /// <summary>Writes the URL: one pass for its length, one string.</summary>
    public string ToUrl() => string.Create(
        _urlHead.Length + GetLength(), this, static (destination, request) => request.CopyTo(Append(destination, request._urlHead)));

    private int GetLength()
    {
        var length = _first.Length + encodedScopes.Length + StateName.Length + state.Length + ChallengeName.Length + _challenge.Length
            + (nonce is null ? 0 : NonceName.Length + nonce.Length);
        foreach (var (name, value) in _arguments)
        {
            if (value is not null)
            {
                length += 2 + PercentEncoding.GetLength(name) + PercentEncoding.GetLength(value);
            }
        }

        return length;
    }

    private void CopyTo(Span<char> destination)
    {
        var rest = Append(destination, _first);
        rest = Append(rest, encodedScopes);
        rest = Append(Append(rest, StateName), state);
        rest = Append(Append(rest, ChallengeName), _challenge);
        rest = nonce is null ? rest : Append(Append(rest, NonceName), nonce);
        foreach (var (name, value) in _arguments)
        {
            if (value is not null)
            {
                rest = AppendEncoded(Append(rest, "&"), name);
                rest = AppendEncoded(Append(rest, "="), value);
            }
        }
    }

    private static Span<char> Append(Span<char> destination, ReadOnlySpan<char> text)
    {
        text.CopyTo(destination);
        return destination[text.Length..];
    }

    private static Span<char> AppendEncoded(Span<char> destination, string text) => destination[PercentEncoding.Encode(text, destination)..];
}
