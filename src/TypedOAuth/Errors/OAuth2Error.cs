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
