using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Generated;

namespace TypedOAuth.Transport;

/// <summary>Holds the result of a token request: tokens, or a typed error that the grant handles.</summary>
internal readonly struct TokenResult
{
    private readonly OAuth2TokenResponse? _tokens;
    private readonly OAuth2Exception? _error;

    private TokenResult(OAuth2TokenResponse? tokens, OAuth2Exception? error) => (_tokens, _error) = (tokens, error);

    public static implicit operator TokenResult(OAuth2TokenResponse tokens) => new(tokens, null);

    public static implicit operator TokenResult(OAuth2Exception error) => new(null, error);

    public bool IsSuccess([NotNullWhen(true)] out OAuth2TokenResponse? tokens, [NotNullWhen(false)] out OAuth2Exception? error)
    {
        (tokens, error) = (_tokens, _error);
        return tokens is not null;
    }
}
