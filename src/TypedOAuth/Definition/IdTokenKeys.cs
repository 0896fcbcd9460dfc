namespace TypedOAuth.Definition;

/// <summary>Holds the keys that may have signed an ID token: those of the issuer, or the client secret.</summary>
/// <remarks>
/// The two are never mixed. Otherwise, an attacker could compute an HMAC with a public key of the issuer, and the key would validate it (RFC 8725
/// §2.1).
/// </remarks>
internal sealed class IdTokenKeys
{
    /// <summary>The algorithm whose key is the client secret (RFC 7518 §3.2).</summary>
    public const string SecretAlgorithm = "HS256";

    /// <summary>The minimum number of octets of the secret, the size of the algorithm's hash (RFC 7518 §3.2).</summary>
    public const int MinSecretOctets = 32;

    /// <summary>The algorithms that require a private key (RFC 7518 §3.3 to §3.5).</summary>
    /// <remarks>With another algorithm, others could sign tokens: <c>none</c> needs no key, and an HMAC needs only a key that the client knows.</remarks>
    public static readonly IReadOnlyList<string> AsymmetricAlgorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private IdTokenKeys(IReadOnlyList<string> algorithms, string? keySet, string? secret) => (Algorithms, KeySet, Secret) = (algorithms, keySet, secret);

    /// <summary>The permitted algorithms.</summary>
    public IReadOnlyList<string> Algorithms { get; }

    /// <summary>The issuer's JSON Web Key Set (RFC 7517 §5); <see langword="null"/> if the client secret signs ID tokens.</summary>
    public string? KeySet { get; }

    /// <summary>The client secret; <see langword="null"/> if the issuer's keys sign ID tokens.</summary>
    public string? Secret { get; }

    /// <summary>Returns the keys of the issuer.</summary>
    /// <param name="keySet">The JSON Web Key Set.</param>
    /// <param name="algorithm">The declared algorithm; <see langword="null"/> for each asymmetric algorithm.</param>
    public static IdTokenKeys OfIssuer(string keySet, string? algorithm = null) =>
        new(algorithm is null ? AsymmetricAlgorithms : [.. AsymmetricAlgorithms.Where(known => known == algorithm)], keySet, secret: null);

    /// <summary>Returns the client secret as the only key.</summary>
    public static IdTokenKeys OfSecret(string secret) => new([SecretAlgorithm], keySet: null, secret);
}
