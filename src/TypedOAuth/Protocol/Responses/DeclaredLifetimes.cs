using TypedOAuth.Generated;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds the declared lifetimes of tokens and grants whose responses state none.</summary>
internal sealed class DeclaredLifetimes
{
    private readonly IsoDuration? _refreshToken;
    private readonly IsoDuration? _refreshTokenIdle;
    private readonly IsoDuration? _grant;

    private DeclaredLifetimes(OAuth2ClientDefinition definition)
    {
        _refreshToken = IsoDuration.Parse(definition.RefreshTokenLifetime);
        _refreshTokenIdle = IsoDuration.Parse(definition.RefreshTokenIdleLifetime);
        _grant = IsoDuration.Parse(definition.GrantLifetime);
    }

    /// <summary>Whether a refresh token has two lifetimes, so that the time of its issue must be known.</summary>
    public bool NeedsIssueDate => _refreshToken is not null && _refreshTokenIdle is not null;

    /// <summary>Whether each use of a refresh token starts its lifetime again.</summary>
    public bool IsIdle => _refreshTokenIdle is not null;

    /// <summary>Creates the lifetimes of a client; returns null if the client declares none.</summary>
    public static DeclaredLifetimes? Create(OAuth2ClientDefinition definition) =>
        definition is { RefreshTokenLifetime: null, RefreshTokenIdleLifetime: null, GrantLifetime: null } ? null : new(definition);

    /// <summary>Returns the end of a refresh token's life: the earlier of both lifetimes; returns null if none is declared.</summary>
    /// <param name="issuedAt">The time of the token's issue; <see langword="null"/> if it is unknown.</param>
    /// <param name="usedAt">The time of the token's last use or of its issue.</param>
    public DateTimeOffset? FindRefreshTokenEnd(DateTimeOffset? issuedAt, DateTimeOffset usedAt)
    {
        var end = issuedAt is { } issued ? _refreshToken?.AddTo(issued) : null;
        var idleEnd = _refreshTokenIdle?.AddTo(usedAt);
        return end is null || idleEnd < end ? idleEnd : end;
    }

    /// <summary>Returns the end of a grant; returns null if no lifetime is declared.</summary>
    /// <param name="connectedAt">The time when the user authorized; <see langword="null"/> if it is unknown.</param>
    public DateTimeOffset? FindGrantEnd(DateTimeOffset? connectedAt) => connectedAt is { } start ? _grant?.AddTo(start) : null;
}
