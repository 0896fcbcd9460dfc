using System.Security.Cryptography;

namespace TypedOAuth.Protocol.Secrets;

/// <summary>Signs assertions with a private key in PEM format (RFC 7468).</summary>
internal sealed class PemAssertionSigner(string pem, string? keyId) : IOAuth2AssertionSigner
{
    private const string NoKey = "The private key of the client cannot be used";

    public string? KeyId => keyId;

    /// <exception cref="OAuth2ConfigurationException">The text contains no private key, or the key does not fit the algorithm.</exception>
    public ValueTask<byte[]> SignAsync(string algorithm, ReadOnlyMemory<byte> signingInput, CancellationToken cancellationToken)
    {
        try
        {
            return new(algorithm.StartsWith("ES", StringComparison.Ordinal) ? SignEc(algorithm, signingInput.Span) : SignRsa(algorithm, signingInput.Span));
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException)
        {
            // The inner exception could contain a part of the key.
            throw new OAuth2ConfigurationException(
                $"{NoKey} with {algorithm}: set PrivateKey or PrivateKeyFile to an unencrypted private key in PEM format that fits the algorithm.");
        }
    }

    private byte[] SignEc(string algorithm, ReadOnlySpan<byte> input)
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(pem);
        var (hash, bits) = algorithm switch
        {
            "ES256" => (HashAlgorithmName.SHA256, 256),
            "ES384" => (HashAlgorithmName.SHA384, 384),
            "ES512" => (HashAlgorithmName.SHA512, 521),
            _ => throw new ArgumentException(algorithm),
        };
        return key.KeySize == bits
            ? key.SignData(input, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation)
            : throw new OAuth2ConfigurationException($"{NoKey}: {algorithm} requires a key with {bits} bits, but the key has {key.KeySize}.");
    }

    private byte[] SignRsa(string algorithm, ReadOnlySpan<byte> input)
    {
        using var key = RSA.Create();
        key.ImportFromPem(pem);
        var (hash, padding) = algorithm switch
        {
            "RS256" => (HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS384" => (HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
            "RS512" => (HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => (HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            "PS384" => (HashAlgorithmName.SHA384, RSASignaturePadding.Pss),
            "PS512" => (HashAlgorithmName.SHA512, RSASignaturePadding.Pss),
            _ => throw new ArgumentException(algorithm),
        };
        return key.SignData(input, hash, padding);
    }
}
