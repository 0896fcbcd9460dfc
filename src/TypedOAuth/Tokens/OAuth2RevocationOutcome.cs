namespace TypedOAuth.Hosting;

/// <summary>What an authorization server did with a request to revoke (RFC 7009).</summary>
public enum OAuth2RevocationOutcome
{
    /// <summary>It was not asked: there is no endpoint, or no token.</summary>
    NotAttempted = 0,

    /// <summary>It revoked the tokens, or knew them no longer (RFC 7009 §2.2).</summary>
    Revoked = 1,

    /// <summary>It refused, or could not be reached; the local copy has been deleted all the same.</summary>
    Failed = 2,
}
