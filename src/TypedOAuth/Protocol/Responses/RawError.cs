using System.Net;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds an error as the server sent it. The texts may have any length and characters, and may repeat secrets.</summary>
/// <remarks>After secrets are removed, the error is converted to an <see cref="OAuth2Error"/>.</remarks>
internal sealed record RawError
{
    /// <summary>The code; <c>invalid_response</c> if the response is not OAuth 2.0.</summary>
    public required string Code { get; init; }

    public string? Description { get; init; }

    public string? Uri { get; init; }

    public required HttpStatusCode Status { get; init; }

    /// <summary>Whether the response is an OAuth 2.0 error (RFC 6749 §5.2).</summary>
    public required bool IsOAuth { get; init; }

    /// <summary>Returns the status only; never the texts.</summary>
    public override string ToString() => $"{nameof(RawError)} {{ Status = {Status}, IsOAuth = {IsOAuth} }}";
}
