using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;

namespace TypedOAuth.Configuration;

/// <summary>Decides which endpoints a client uses: the configured endpoints, or the declared endpoints of the same server.</summary>
/// <remarks>The endpoints can contain placeholders. An endpoint that the selected environment declares replaces the client's endpoint.</remarks>
internal sealed class EffectiveEndpoints
{
    private readonly string _declaredToken;

    private EffectiveEndpoints(OAuth2ClientDefinition definition, OAuth2ClientOptions options)
    {
        var environment = definition.Environments.FirstOrDefault(declared => string.Equals(declared.Name, options.Environment, StringComparison.OrdinalIgnoreCase));
        _declaredToken = environment?.AccessTokenUri ?? definition.AccessTokenUri;
        Authorization = options.AuthUri ?? environment?.AuthUri ?? definition.AuthUri;
        Token = options.AccessTokenUri ?? _declaredToken;
        Refresh = options.RefreshTokenUri
            ?? (options.AccessTokenUri is not null ? null
                : environment?.AccessTokenUri is null ? environment?.RefreshTokenUri ?? definition.RefreshTokenUri
                : environment.RefreshTokenUri);
        Revocation = FindSibling(definition, options, definition.RevokeTokenUri, environment?.RevokeTokenUri, options.RevokeTokenUri);
        UserInfo = FindSibling(definition, options, definition.UserInfoUri, environment?.UserInfoUri, options.UserInfoUri);
        Exchange = FindSibling(definition, options, definition.ExchangeTokenUri, environment?.ExchangeTokenUri, options.ExchangeTokenUri);

        var issuer = FindFirst(environment?.Issuer, definition.Issuer);
        Issuer = FindFirst(options.Issuer, issuer);
        Discovery = Issuer is null ? null : FindFirst(
            options.DiscoveryUri,
            Issuer == issuer ? environment?.DiscoveryUri : null,
            Issuer == definition.Issuer ? definition.DiscoveryUri : null);
        ApiOrigins = [.. environment is { ApiOrigins.Length: > 0 } ? environment.ApiOrigins : definition.ApiOrigins, .. options.ApiOrigins];
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

    /// <summary>The endpoint that exchanges the first access token; <see langword="null"/> if the client has none.</summary>
    public string? Exchange { get; }

    /// <summary>The issuer (RFC 8414 §2); <see langword="null"/> if none is known.</summary>
    public string? Issuer { get; }

    /// <summary>The OpenID discovery document; <see langword="null"/> if its address is derived from the issuer.</summary>
    /// <remarks>A declared document belongs to the declared issuer, so another issuer does not use it.</remarks>
    public string? Discovery { get; }

    /// <summary>The declared and the configured origins of APIs.</summary>
    public IReadOnlyList<string> ApiOrigins { get; }

    /// <summary>All addresses, which can contain placeholders.</summary>
    public IEnumerable<string> Addresses =>
        new[] { Authorization, Token, Refresh, Revocation, UserInfo, Exchange, Issuer, Discovery }.OfType<string>().Concat(ApiOrigins);

    public static EffectiveEndpoints Find(OAuth2ClientDefinition definition, OAuth2ClientOptions options) => new(definition, options);

    /// <summary>Returns the first text. An empty text, which is the value of an empty environment variable, is no text.</summary>
    private static string? FindFirst(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is { Length: > 0 })
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Finds an optional endpoint, which receives tokens and therefore must belong to the server that issues them.</summary>
    /// <remarks>
    /// If the token endpoint is set to another host, for example a sandbox, then the declared endpoint belongs to another server and must not
    /// receive the tokens. The endpoints of an environment are declared together.
    /// </remarks>
    private string? FindSibling(
        OAuth2ClientDefinition definition, OAuth2ClientOptions options, string? declared, string? ofEnvironment, string? set)
    {
        if (declared is null && ofEnvironment is null)
        {
            return null;
        }

        if (set is not null)
        {
            return set;
        }

        // Without settings, an environment's endpoint belongs to its token endpoint, and another endpoint to the client's token endpoint.
        return ofEnvironment is not null
            ? (options.AccessTokenUri is null || HaveSameHost(_declaredToken, Token) ? ofEnvironment : null)
            : Token == definition.AccessTokenUri || HaveSameHost(definition.AccessTokenUri, Token) ? declared : null;
    }

    /// <summary>Returns whether two endpoints have the same host and port.</summary>
    /// <remarks>The declared endpoint may be an invalid URI, because it is not checked if a setting replaces it.</remarks>
    private static bool HaveSameHost(string first, string second) =>
        Uri.TryCreate(first, UriKind.Absolute, out var one) && Uri.TryCreate(second, UriKind.Absolute, out var other)
            ? one.Authority == other.Authority
            : GetHost(first) is { Length: > 0 } host && host == GetHost(second);

    private static string GetHost(string address)
    {
        var (start, end) = EndpointText.GetAuthority(address);
        return address[start..end];
    }
}
