using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Writes authorization requests (RFC 6749 §4.1.1 with RFC 7636 §4.3): one pass for the length, one string.</summary>
internal static class AuthorizationUrl
{
    private const string StateName = "&state=";
    private const string ChallengeName = "&code_challenge=";
    private const string NonceName = "&nonce=";

    /// <summary>Writes the URL.</summary>
    /// <param name="head">Everything up to the scopes' value, encoded.</param>
    /// <param name="scope">The scopes' value, encoded; empty where there is none.</param>
    /// <param name="state">The state, base64url.</param>
    /// <param name="challenge">The S256 challenge, base64url.</param>
    /// <param name="parameters">Further parameters; one whose value is <see langword="null"/> is left out.</param>
    /// <param name="nonce">The nonce, base64url (OpenID Connect Core §3.1.2.1); <see langword="null"/> where there is none.</param>
    public static string Create(
        string head,
        string scope,
        string state,
        ReadOnlySpan<char> challenge,
        ReadOnlySpan<KeyValuePair<string, string?>> parameters,
        string? nonce = null)
    {
        var length = head.Length + scope.Length + StateName.Length + state.Length + ChallengeName.Length + challenge.Length
            + (nonce is null ? 0 : NonceName.Length + nonce.Length);
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                length += 2 + PercentEncoding.GetLength(name) + PercentEncoding.GetLength(value);
            }
        }

        return string.Create(length, new Parts(head, scope, state, challenge, parameters, nonce), static (destination, parts) => parts.CopyTo(destination));
    }

    private readonly ref struct Parts(
        string head, string scope, string state, ReadOnlySpan<char> challenge, ReadOnlySpan<KeyValuePair<string, string?>> parameters, string? nonce)
    {
        private readonly ReadOnlySpan<char> _challenge = challenge;
        private readonly ReadOnlySpan<KeyValuePair<string, string?>> _parameters = parameters;

        public void CopyTo(Span<char> destination)
        {
            var rest = Append(destination, head);
            rest = Append(rest, scope);
            rest = Append(Append(rest, StateName), state);
            rest = Append(Append(rest, ChallengeName), _challenge);
            rest = nonce is null ? rest : Append(Append(rest, NonceName), nonce);
            foreach (var (name, value) in _parameters)
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

        private static Span<char> AppendEncoded(Span<char> destination, string text) =>
            destination[PercentEncoding.Encode(text, destination)..];
    }
}
