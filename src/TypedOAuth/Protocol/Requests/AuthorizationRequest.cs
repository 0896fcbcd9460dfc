using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Lists the parameters of one authorization request (RFC 6749 §4.1.1 with RFC 7636 §4.3).</summary>
/// <remarks>
/// The parameters of the template come first. Percent-encoding is valid in a query and in a form, so the same list can be part of a URL or
/// the body of a pushed request.
/// </remarks>
/// <param name="template">The parameters that are the same in every request.</param>
/// <param name="encodedScopes">The encoded scopes; empty for no scopes.</param>
/// <param name="state">The state in base64url.</param>
/// <param name="challenge">The S256 challenge in base64url.</param>
/// <param name="nonce">The nonce in base64url (OpenID Connect Core §3.1.2.1); <see langword="null"/> for no nonce.</param>
/// <param name="arguments">Further parameters. A parameter whose value is <see langword="null"/> is omitted.</param>
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

    /// <summary>Returns the URL. The length is computed first, so that only one string is allocated.</summary>
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
