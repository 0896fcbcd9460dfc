using System.Net;
using TypedOAuth.Generated;

namespace TypedOAuth.Protocol.Responses;

/// <summary>Holds an error as the server sent it. The texts may have any length and characters, and may repeat secrets.</summary>
/// <remarks>After secrets are removed, the error is converted to an <see cref="OAuth2Error"/>.</remarks>
internal sealed record RawError
{
    /// <summary>The code; <c>invalid_response</c> if the response is not OAuth 2.0.</summary>
    public required string Code { get; init; }

    /// <summary>The code as the provider sent it; null if it is the standard code.</summary>
    public string? ProviderCode { get; init; }

    public string? Description { get; init; }

    public string? Uri { get; init; }

    public required HttpStatusCode Status { get; init; }

    /// <summary>Whether the response is an OAuth 2.0 error (RFC 6749 §5.2).</summary>
    public required bool IsOAuth { get; init; }

    /// <summary>Creates the error of a response, with the standard meaning of its code.</summary>
    /// <param name="definition">The client, which may declare meanings.</param>
    /// <param name="values">The values of the body.</param>
    /// <param name="status">The response's status.</param>
    /// <param name="isReadable">Whether the body could be read.</param>
    public static RawError Create(OAuth2ClientDefinition definition, ref ResponseValues values, HttpStatusCode status, bool isReadable)
    {
        if (!isReadable || values.GetText(ResponseSlot.Error) is not { } sent)
        {
            return new() { Code = OAuth2ErrorCodes.InvalidResponse, Status = status, IsOAuth = false };
        }

        var (code, providerCode) = ErrorCodeTranslation.Translate(definition, sent);
        return new()
        {
            Code = code,
            ProviderCode = providerCode,
            Description = values[ResponseSlot.ErrorDescription].AsString(),
            Uri = values[ResponseSlot.ErrorUri].AsString(),
            Status = status,
            IsOAuth = true,
        };
    }

    /// <summary>Returns the status only; never the texts.</summary>
    public override string ToString() => $"{nameof(RawError)} {{ Status = {Status}, IsOAuth = {IsOAuth} }}";
}
