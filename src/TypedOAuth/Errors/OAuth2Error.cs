using System.Net;
using TypedOAuth.Errors;

namespace TypedOAuth;

/// <summary>
/// What an authorization server answered instead of a token (RFC 6749 §4.1.2.1 and §5.2). Its texts are safe in logs and in exceptions, as
/// they are brought into their grammar when they are set: they have no control characters and no line breaks.
/// </summary>
public sealed record OAuth2Error
{
    /// <summary>
    /// The error code, <c>invalid_grant</c> for example; <c>invalid_response</c> if the answer is not OAuth 2.0, and
    /// <c>invalid_error_code</c> if the server's code is longer than 64 characters or has characters that a code cannot have.
    /// </summary>
    public required string Code { get; init => field = ErrorText.CleanCode(value); }

    /// <summary>
    /// The server's explanation for developers (<c>error_description</c>), at most 500 characters, on one line and without quotation marks
    /// and backslashes; not HTML. For <c>invalid_response</c>, what this library found.
    /// </summary>
    public string? Description { get; init => field = ErrorText.CleanDescription(value); }

    /// <summary>
    /// The http or https address of a page about the error (<c>error_uri</c>), at most 500 characters; <see langword="null"/> if the server
    /// gave none, or another text. The server chooses where it leads.
    /// </summary>
    public string? Uri { get; init => field = ErrorText.CleanUri(value); }

    /// <summary>The HTTP status of the token endpoint's answer; <see langword="null"/> for an error in an authorization response.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>
    /// The media type of an answer that is not OAuth 2.0, <c>text/html</c> for example; <see langword="null"/> if the answer is, or does not
    /// name its type.
    /// </summary>
    public string? ContentType { get; init => field = ErrorText.CleanMediaType(value); }

    /// <summary>Whether the same request can never succeed: the user has to authorize again.</summary>
    public bool IsTerminal => Code == OAuth2ErrorCodes.InvalidGrant;

    /// <summary>Creates the error that a server named. If its code is none, the text stands in for a missing description.</summary>
    internal static OAuth2Error FromServer(string code, string? description, string? uri, HttpStatusCode? status) => new()
    {
        Code = code,
        Description = string.IsNullOrEmpty(description) && !ErrorText.IsCode(code) ? code : description,
        Uri = uri,
        Status = status,
    };
}
