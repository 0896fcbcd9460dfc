namespace TypedOAuth.Hosting;

/// <summary>Specifies the outcome of a revocation request (RFC 7009).</summary>
public enum OAuth2RevocationOutcome
{
    /// <summary>No request was sent, for example because no revocation endpoint is configured or no token is stored.</summary>
    NotAttempted = 0,

    /// <summary>The server revoked the tokens, or they were already invalid (RFC 7009 §2.2).</summary>
    Revoked = 1,

    /// <summary>The server refused the request or could not be reached. The local copy is deleted anyway.</summary>
    Failed = 2,
}
