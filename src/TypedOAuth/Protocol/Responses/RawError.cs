using System.Net;

namespace TypedOAuth.Protocol.Responses;

/// <summary>
/// An error in the server's own words: unbounded, with characters of all kinds, and with the secrets that they repeat. It becomes an
/// <see cref="OAuth2Error"/> once the secrets have been removed.
/// </summary>
internal sealed record RawError
{
    /// <summary>The code; <c>invalid_response</c> if the answer is not OAuth 2.0.</summary>
    public required string Code { get; init; }

    public string? Description { get; init; }

    public string? Uri { get; init; }

    public required HttpStatusCode Status { get; init; }

    /// <summary>Whether the server named an error as RFC 6749 §5.2 says.</summary>
    public required bool IsOAuth { get; init; }

    /// <summary>Names none of the texts.</summary>
    public override string ToString() => $"{nameof(RawError)} {{ Status = {Status}, IsOAuth = {IsOAuth} }}";
}
