using TypedOAuth.Generated;

namespace TypedOAuth.Configuration;

/// <summary>Decides which endpoints a client uses: the configured endpoints, or the declared endpoints of the same server.</summary>
internal sealed class EffectiveEndpoints
{
    private EffectiveEndpoints(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        Authorization = options.AuthUri ?? definition.AuthUri;
        Token = options.AccessTokenUri ?? definition.AccessTokenUri;
        Refresh = options.RefreshTokenUri ?? (options.AccessTokenUri is null ? definition.RefreshTokenUri : null);
        Revocation = FindSibling(definition, options, definition.RevokeTokenUri, options.RevokeTokenUri);
        UserInfo = FindSibling(definition, options, definition.UserInfoUri, options.UserInfoUri);
    }

    /// <summary>The authorization endpoint (RFC 6749 §3.1).</summary>
    public string Authorization { get; }

    /// <summary>The token endpoint (RFC 6749 §3.2).</summary>
    public string Token { get; }

    /// <summary>The endpoint that refreshes tokens; <see langword="null"/> if it is the token endpoint.</summary>
    public string? Refresh { get; }

    /// <summary>The revocation endpoint (RFC 7009 §2); <see langword="null"/> if the client has none.</summary>
    public string? Revocation { get; }

    /// <summary>The endpoint that describes the user (OpenID Connect Core §5.3); <see langword="null"/> if the client has none.</summary>
    public string? UserInfo { get; }

    public static EffectiveEndpoints Find(OAuth2ClientDefinition definition, OAuth2ClientOptions options) => new(definition, options);

    /// <summary>Finds an optional endpoint, which receives tokens and therefore must belong to the server that issues them.</summary>
    /// <remarks>
    /// If the token endpoint is set to another host, for example a sandbox, then the declared endpoint belongs to another server and must not
    /// receive the tokens.
    /// </remarks>
    private string? FindSibling(OAuth2ClientDefinition definition, OAuth2ClientOptions options, string? declared, string? set)
    {
        if (declared is null || set is not null)
        {
            return declared is null ? null : set;
        }

        // The declared endpoint may be an invalid URI, because it is not checked if a setting replaces it.
        var isMoved = options.AccessTokenUri is not null
            && (!Uri.TryCreate(definition.AccessTokenUri, UriKind.Absolute, out var former)
                || !Uri.TryCreate(Token, UriKind.Absolute, out var current)
                || former.Authority != current.Authority);
        return isMoved ? null : declared;
    }
}
