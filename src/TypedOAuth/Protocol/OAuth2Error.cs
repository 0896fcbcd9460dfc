using System.Net;

namespace TypedOAuth;

/// <summary>What an authorization server answered instead of a token (RFC 6749 §4.1.2.1 and §5.2).</summary>
public sealed record OAuth2Error
{
    /// <summary>The error code, <c>invalid_grant</c> for example; <c>invalid_response</c> where the answer could not be read.</summary>
    public required string Code { get; init; }

    /// <summary>The server's explanation for developers (<c>error_description</c>), at most 500 characters; not HTML.</summary>
    public string? Description { get; init; }

    /// <summary>A page about the error (<c>error_uri</c>), at most 500 characters; unchecked text.</summary>
    public string? Uri { get; init; }

    /// <summary>The HTTP status of the token endpoint's answer; <see langword="null"/> for an error in an authorization response.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Whether the same request can never succeed: the user has to authorize again.</summary>
    public bool IsTerminal => Code == OAuth2ErrorCodes.InvalidGrant;
}

/// <summary>Error codes of the specifications, and the two that this library adds.</summary>
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
}
