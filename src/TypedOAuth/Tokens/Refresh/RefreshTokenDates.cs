using TypedOAuth.Generated;
using TypedOAuth.Protocol.Responses;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Holds the dates of a refresh token after a refresh.</summary>
/// <param name="ExpiresAt">The time when the refresh token expires; <see langword="null"/> if it is unknown.</param>
/// <param name="DatedAt">The time of the last refresh that extended the refresh token's life; <see langword="null"/> if no refresh did.</param>
internal readonly record struct RefreshTokenDates(DateTimeOffset? ExpiresAt, DateTimeOffset? DatedAt)
{
    /// <summary>Computes the dates. A stated expiry takes precedence over declared lifetimes.</summary>
    /// <param name="record">The record before the refresh.</param>
    /// <param name="response">The response.</param>
    /// <param name="sentAt">The store's time when the refresh was sent.</param>
    /// <param name="difference">The difference between the store's clock and this machine's clock.</param>
    /// <param name="lifetimes">The declared lifetimes; <see langword="null"/> for none.</param>
    public static RefreshTokenDates Compute<TAuthData>(
        TokenRecord<TAuthData>.Active record, OAuth2TokenResponse response, DateTimeOffset sentAt, TimeSpan difference, DeclaredLifetimes? lifetimes)
        where TAuthData : OAuth2AuthData
    {
        var isNew = response.RefreshToken is { } token && token != record.AuthData.RefreshToken;
        var isIssued = isNew || record.AuthData.RefreshToken is not null;
        var stated = response.RefreshTokenExpiresAt + difference;

        // With two lifetimes, the date is that of the issue, because the idle lifetime starts again with each refresh anyway.
        var keepsIssue = stated is null && lifetimes is { NeedsIssueDate: true };
        var issuedAt = isNew ? sentAt : record.RefreshTokenDatedAt ?? (record.Rotates is true ? record.RefreshedAt : record.ConnectedAt);

        // A new refresh token without a known lifetime has no known expiry. The same refresh token keeps its expiry, unless its use extends it.
        var expiresAt = stated
            ?? (!isNew && record.RefreshTokenExpiresAt is { } kept && lifetimes is not { IsIdle: true } ? kept
                : isIssued ? lifetimes?.FindRefreshTokenEnd(issuedAt, sentAt)
                : null);
        var isExtended = keepsIssue ? isNew : IsExtended(record, expiresAt, sentAt);
        return new(expiresAt, isExtended ? sentAt : record.RefreshTokenDatedAt);
    }

    /// <summary>Returns whether a refresh has extended the refresh token's life.</summary>
    /// <remarks>
    /// If the life is fixed, the provider states nearly the same date with each refresh. Otherwise, the date moves by the time since the last
    /// refresh.
    /// </remarks>
    private static bool IsExtended<TAuthData>(TokenRecord<TAuthData>.Active record, DateTimeOffset? expiresAt, DateTimeOffset sentAt)
        where TAuthData : OAuth2AuthData =>
        expiresAt is not null
        && (record.RefreshTokenExpiresAt is not { } former || expiresAt - former > (sentAt - (record.RefreshedAt ?? record.ConnectedAt)) / 2);
}
