namespace TypedOAuth;

/// <summary>Specifies the effect of a refresh on the refresh token (RFC 6749 §6).</summary>
public enum OAuth2RefreshTokenUse
{
    /// <summary>The use is unknown. The client observes whether refreshes return a new refresh token.</summary>
    Unknown = 0,

    /// <summary>Each refresh returns a new refresh token, and the old one is no longer valid (RFC 9700 §4.14.2).</summary>
    Rotates = 1,

    /// <summary>A refresh token stays valid after a refresh and can be sent again.</summary>
    Stays = 2,
}
