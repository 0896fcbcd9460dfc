namespace TypedOAuth;

/// <summary>Error codes of the specifications, and those that this library adds.</summary>
public static class OAuth2ErrorCodes
{
    /// <summary>The code or refresh token is invalid, expired, revoked or another client's (RFC 6749 §5.2).</summary>
    public const string InvalidGrant = "invalid_grant";

    /// <summary>Client authentication failed (RFC 6749 §5.2).</summary>
    public const string InvalidClient = "invalid_client";

    /// <summary>The token is unknown, expired or revoked already (RFC 6750 §3.1; from some servers' revocation endpoints too).</summary>
    public const string InvalidToken = "invalid_token";

    /// <summary>The user, or the authorization server, refused the request (RFC 6749 §4.1.2.1).</summary>
    public const string AccessDenied = "access_denied";

    /// <summary>The authorization server is overloaded or in maintenance (RFC 6749 §4.1.2.1).</summary>
    public const string TemporarilyUnavailable = "temporarily_unavailable";

    /// <summary>The authorization server met an unexpected condition (RFC 6749 §4.1.2.1).</summary>
    public const string ServerError = "server_error";

    /// <summary>Added by this library: the answer could not be read as OAuth 2.0.</summary>
    public const string InvalidResponse = "invalid_response";

    /// <summary>Added by this library: the authorization response failed a check, and nothing was stored.</summary>
    public const string InvalidAuthorizationResponse = "invalid_authorization_response";

    /// <summary>Added by this library: no ID token came with the tokens, or one that fails a check, and nothing was stored.</summary>
    public const string InvalidIdToken = "invalid_id_token";

    /// <summary>Added by this library: a refresh brought an ID token of another account, and the connection has ended.</summary>
    public const string IdTokenSubjectChanged = "id_token_subject_changed";

    /// <summary>Added by this library: stands for a code that its grammar does not allow (RFC 6749 §4.1.2.1 and §5.2).</summary>
    public const string InvalidErrorCode = "invalid_error_code";
}
