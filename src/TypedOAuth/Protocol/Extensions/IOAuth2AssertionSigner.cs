namespace TypedOAuth;

/// <summary>Signs the JSON Web Tokens of a client with a key that the application cannot read (RFC 7515 §5.1).</summary>
/// <remarks>
/// Set <see cref="OAuth2ClientOptions.AssertionSigner"/> if the key is in a vault or a hardware module. For a key in PEM format, the settings
/// <c>PrivateKey</c>, <c>PrivateKeyFile</c> and <c>KeyId</c> suffice. The instance must be safe for concurrent use.
/// </remarks>
public interface IOAuth2AssertionSigner
{
    /// <summary>The key's identifier, which is the header <c>kid</c>; <see langword="null"/> for no identifier.</summary>
    string? KeyId { get; }

    /// <summary>Signs the bytes of a JSON Web Signature.</summary>
    /// <param name="algorithm">The algorithm (RFC 7518 §3.1), for example <c>ES256</c>.</param>
    /// <param name="signingInput">The ASCII bytes of the encoded header, a dot, and the encoded payload.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The signature in the format of RFC 7518; for <c>ES256</c>, 64 bytes.</returns>
    ValueTask<byte[]> SignAsync(string algorithm, ReadOnlyMemory<byte> signingInput, CancellationToken cancellationToken);
}
