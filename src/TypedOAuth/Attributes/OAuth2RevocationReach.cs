namespace TypedOAuth;

/// <summary>What a provider ends when one token is revoked; RFC 7009 §2.1 leaves it to the provider.</summary>
public enum OAuth2RevocationReach
{
    /// <summary>It is not known. What a new authorization replaces is not revoked, as the new tokens might end with it.</summary>
    Unknown,

    /// <summary>The token, and those of the same authorization. What a new authorization replaces is revoked.</summary>
    Token,

    /// <summary>All that the user has granted to this client, also in other authorizations.</summary>
    Grant,

    /// <summary>The installation that several users share.</summary>
    Installation,
}
