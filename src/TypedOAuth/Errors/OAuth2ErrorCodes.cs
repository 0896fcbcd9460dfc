namespace TypedOAuth;

/// <summary>Defines error codes of the specifications and error codes that this library adds.</summary>
public static class OAuth2ErrorCodes
{
    /// <summary>The code or refresh token is invalid, expired or revoked, or belongs to another client (RFC 6749 §5.2).</summary>
    public const string InvalidGrant = "invalid_grant";

    /// <summary>Client authentication failed (RFC 6749 §5.2).</summary>
    public const string InvalidClient = "invalid_client";

    /// <summary>The token is unknown, expired or already revoked (RFC 6750 §3.1). Some revocation endpoints also send this code.</summary>
    public const string InvalidToken = "invalid_token";

    /// <summary>The user or the authorization server refused the request (RFC 6749 §4.1.2.1).</summary>
    public const string AccessDenied = "access_denied";

    /// <summary>The authorization server is overloaded or in maintenance (RFC 6749 §4.1.2.1).</summary>
    public const string TemporarilyUnavailable = "temporarily_unavailable";

    /// <summary>The authorization server failed with an unexpected error (RFC 6749 §4.1.2.1).</summary>
    public const string ServerError = "server_error";

    /// <summary>Added by this library: the response is not an OAuth 2.0 response.</summary>
    public const string InvalidResponse = "invalid_response";

    /// <summary>Added by this library: the authorization response failed a check, and no tokens were stored.</summary>
    public const string InvalidAuthorizationResponse = "invalid_authorization_response";

    /// <summary>Added by this library: the ID token is missing or failed a check, and no tokens were stored.</summary>
    public const string InvalidIdToken = "invalid_id_token";

    /// <summary>
    /// Added by this library: no refresh token was issued although the user's connection has one, and no tokens were stored.
    /// </summary>
    public const string RefreshTokenMissing = "refresh_token_missing";

    /// <summary>Added by this library: a refresh returned an ID token of another account, and the connection has ended.</summary>
    public const string IdTokenSubjectChanged = "id_token_subject_changed";

    /// <summary>Added by this library: the provider's responses do not identify the account, and no tokens were stored.</summary>
    public const string AccountUnknown = "account_unknown";

    /// <summary>Added by this library: another user of the application has connected the account, and no tokens were stored.</summary>
    public const string AccountTaken = "account_taken";

    /// <summary>
    /// Added by this library: the user's connection belongs to another account than the new authorization, and no tokens were stored.
    /// </summary>
    public const string AccountChanged = "account_changed";

    /// <summary>Added by this library: replaces a code that the grammar does not allow (RFC 6749 §4.1.2.1 and §5.2).</summary>
    public const string InvalidErrorCode = "invalid_error_code";
}
