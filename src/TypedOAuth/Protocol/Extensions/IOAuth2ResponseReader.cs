namespace TypedOAuth;

/// <summary>Reads responses of a provider whose format cannot be declared, for example XML.</summary>
/// <remarks>Set <see cref="OAuth2ClientOptions.ResponseReader"/>. The instance must be safe for concurrent use.</remarks>
public interface IOAuth2ResponseReader
{
    /// <summary>Converts the body of a response to a JSON object with the members of RFC 6749 §5.1 or §5.2.</summary>
    /// <param name="kind">The kind of the request: one flag of <see cref="OAuth2Requests"/>.</param>
    /// <param name="contentType">The media type of the body; <see langword="null"/> if the response states none.</param>
    /// <param name="body">The body, which contains secrets. It must not be used after the method returns.</param>
    /// <returns>The JSON object in UTF-8; <see langword="null"/> to read the body unchanged.</returns>
    byte[]? Read(OAuth2Requests kind, string? contentType, ReadOnlySpan<byte> body);
}
