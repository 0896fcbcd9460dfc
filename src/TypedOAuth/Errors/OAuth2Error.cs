using System.Net;
using TypedOAuth.Errors;

namespace TypedOAuth;

/// <summary>Describes an error of an authorization server (RFC 6749 §4.1.2.1 and §5.2).</summary>
/// <remarks>
/// The texts are safe in logs and exceptions, because the setters replace or remove unsafe texts and characters, for example line breaks
/// and control characters.
/// </remarks>
public sealed record OAuth2Error
{
    /// <summary>The error code, for example <c>invalid_grant</c>.</summary>
    /// <remarks>
    /// The code is <c>invalid_response</c> if the response is not OAuth 2.0, and <c>invalid_error_code</c> if the server's code exceeds 64
    /// characters or contains characters that are not allowed in a code.
    /// </remarks>
    public required string Code { get; init => field = ErrorText.CleanCode(value); }

    /// <summary>The server's explanation for developers (<c>error_description</c>).</summary>
    /// <remarks>
    /// The text has at most 500 characters on one line, without quotation marks and backslashes. It is not HTML. For
    /// <c>invalid_response</c>, this library writes the explanation.
    /// </remarks>
    public string? Description { get; init => field = ErrorText.CleanDescription(value); }

    /// <summary>The address of a page about the error (<c>error_uri</c>); <see langword="null"/> if the server sent none.</summary>
    /// <remarks>
    /// The address has the scheme http or https and at most 500 characters; any other text is dropped. The server chooses the address, so do
    /// not trust its target.
    /// </remarks>
    public string? Uri { get; init => field = ErrorText.CleanUri(value); }

    /// <summary>The HTTP status of the token endpoint's response; <see langword="null"/> for an error in an authorization response.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>The media type of a response that is not OAuth 2.0, for example <c>text/html</c>.</summary>
    /// <remarks>The value is <see langword="null"/> for an OAuth 2.0 response, and for a response without a media type.</remarks>
    public string? ContentType { get; init => field = ErrorText.CleanMediaType(value); }

    /// <summary>Whether a retry of the request can never succeed, so that the user must authorize again.</summary>
    public bool IsTerminal => Code == OAuth2ErrorCodes.InvalidGrant;

    /// <summary>Creates an error from a server's response. An invalid code replaces a missing description.</summary>
    /// <param name="code">The standard code.</param>
    /// <param name="description">The server's explanation.</param>
    /// <param name="uri">The address of a page about the error.</param>
    /// <param name="status">The response's status.</param>
    /// <param name="providerCode">The code as the provider sent it, which the description shows; null if it is the standard code.</param>
    internal static OAuth2Error FromServer(string code, string? description, string? uri, HttpStatusCode? status, string? providerCode = null) => new()
    {
        Code = code,
        Description = providerCode is not null ? ErrorText.AddProviderCode(description, providerCode)
            : string.IsNullOrEmpty(description) && !ErrorText.IsCode(code) ? code
            : description,
        Uri = uri,
        Status = status,
    };
}
