using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Describes stored connections to applications, and decides whether their tokens can be refreshed.</summary>
internal sealed class ConnectionDescriber<TAuthData>(ClientContext context, ITokenRenewal<TAuthData> renewal)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Whether the access token refreshes itself, so that the connection ends with the access token's expiry.</summary>
    public bool RefreshesWithAccessToken { get; } = context.Definition.RefreshCredential == OAuth2RefreshCredential.AccessToken;

    /// <summary>Returns whether a record's refresh token may be sent.</summary>
    public bool CanRefresh(TokenRecord<TAuthData>.Active record) =>
        renewal.CanRenew(record.AuthData) && (!record.IsIndeterminate || RefreshTokenReuse.IsSafe(context.Definition, record));

    /// <summary>Computes when a record's access token is refreshed and when it counts as expired.</summary>
    public TokenLifetime GetLifetime(TAuthData data, OAuth2ClientOptions options, bool canRefresh, double jitter = 0) =>
        TokenLifetime.Compute(data, options, canRefresh, jitter, RefreshesWithAccessToken);

    /// <summary>Describes a connection.</summary>
    /// <param name="stored">The stored connection.</param>
    /// <param name="now">The store's time.</param>
    /// <param name="settings">The operation's settings.</param>
    public OAuth2Connection Describe(StoredConnection<TAuthData> stored, DateTimeOffset now, ClientSettings settings)
    {
        if (stored.IsActive(settings, out var active))
        {
            return Describe(active, stored, now, settings);
        }

        return InteractionRequired.FindReason(stored) is { } reason
            ? new()
            {
                State = OAuth2ConnectionState.NeedsAttention,
                Reason = reason,
                Account = stored.Account,
                EndpointParameters = stored.Record?.Parameters ?? EndpointParameterValues.Empty,
                ConnectedAt = (stored.Record as TokenRecord<TAuthData>.Active)?.ConnectedAt,
                LastFailure = stored.EndCode,
            }
            : new() { State = OAuth2ConnectionState.NotConnected };
    }

    private OAuth2Connection Describe(
        TokenRecord<TAuthData>.Active active, StoredConnection<TAuthData> stored, DateTimeOffset now, ClientSettings settings)
    {
        var data = active.AuthData;
        var reason = FindReason(active, now, settings);
        return new()
        {
            State = reason is not null ? OAuth2ConnectionState.NeedsAttention
                : active.Failure is not null ? OAuth2ConnectionState.Failing
                : OAuth2ConnectionState.Connected,
            Reason = reason,
            Account = stored.Account,
            EndpointParameters = data.EndpointParameters,
            GrantedScopes = data.GrantedScopes,
            MissingScopes = data.MissingScopes,
            ConnectedAt = active.ConnectedAt,
            LastRefreshedAt = active.RefreshedAt,
            FailingSince = active.Failure?.Since,
            LastFailure = active.Failure?.Code,
            ExpiresAt = data.ExpiresAt,
            RefreshTokenExpiresAt = active.RefreshTokenExpiresAt,
            GrantExpiresAt = active.GrantExpiresAt,
            CanRefresh = renewal.CanRenew(data),
        };
    }

    /// <summary>Returns why a connection with tokens needs attention; returns null if it does not.</summary>
    private OAuth2ConnectionReason? FindReason(TokenRecord<TAuthData>.Active active, DateTimeOffset now, ClientSettings settings)
    {
        var canRefresh = CanRefresh(active);
        var hasExpired = GetLifetime(active.AuthData, settings.Options, canRefresh).ExpiredFrom <= now.UtcTicks;
        return active.GrantExpiresAt <= now ? OAuth2ConnectionReason.GrantExpired
            : active.IsIndeterminate && !canRefresh && renewal.CanRenew(active.AuthData) ? OAuth2ConnectionReason.Indeterminate
            : hasExpired && (!canRefresh || RefreshesWithAccessToken) ? OAuth2ConnectionReason.Expired
            : hasExpired && active.RefreshTokenExpiresAt <= now ? OAuth2ConnectionReason.GrantExpired
            : IsScopeMissing(active.AuthData) ? OAuth2ConnectionReason.ScopesMissing
            : null;
    }

    private bool IsScopeMissing(TAuthData data)
    {
        foreach (var scope in context.Definition.RequiredScopes)
        {
            if (data.MissingScopes.Contains(scope))
            {
                return true;
            }
        }

        return false;
    }
}
