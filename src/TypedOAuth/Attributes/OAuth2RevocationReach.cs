namespace TypedOAuth;

/// <summary>Specifies what a provider ends when one token is revoked. RFC 7009 §2.1 leaves the choice to the provider.</summary>
public enum OAuth2RevocationReach
{
    /// <summary>The reach is unknown. Replaced tokens are not revoked, because the revocation might also end the new tokens.</summary>
    Unknown,

    /// <summary>The token and the other tokens of the same authorization. Replaced tokens are revoked.</summary>
    Token,

    /// <summary>Everything that the user has granted to this client, including other authorizations.</summary>
    Grant,

    /// <summary>The installation that several users share.</summary>
    Installation,
}
