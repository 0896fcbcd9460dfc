using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Protocol.Secrets;

/// <summary>Creates, hashes and compares the secrets of an authorization: 256 random bits in base64url without padding.</summary>
internal static class AuthorizationSecrets
{
    /// <summary>The number of base64url characters for 256 bits.</summary>
    public const int Length = 43;

    /// <summary>The length of a binding's name: 132 bits, so that two authorizations in a browser never share a name.</summary>
    private const int BindingNameLength = 22;

    /// <summary>Creates a new secret, for example a connect ticket. To create several secrets at once, use <see cref="RandomSecrets"/>.</summary>
    public static string Create()
    {
        using var secrets = new RandomSecrets(stackalloc byte[RandomSecrets.ByteLength]);
        return secrets[0];
    }

    /// <summary>Returns the SHA-256 hash of a secret in base64url.</summary>
    /// <remarks>The hash is the S256 challenge of a verifier (RFC 7636 §4.2) and the handle of a state in a store.</remarks>
    public static string Hash(ReadOnlySpan<char> secret)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        ComputeHash(secret, hash);
        return Base64Url.EncodeToString(hash);
    }

    /// <summary>Writes the SHA-256 hash of a secret in base64url into <see cref="Length"/> characters.</summary>
    public static void Hash(ReadOnlySpan<char> secret, Span<char> destination)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        ComputeHash(secret, hash);
        Base64Url.EncodeToChars(hash, destination);
    }

    /// <summary>Returns the name under which a browser stores the binding of an authorization.</summary>
    /// <remarks>The name is a separate hash, so that it reveals neither the state nor its handle.</remarks>
    public static string GetBindingName(string state) => Hash($"binding:{state}")[..BindingNameLength];

    /// <summary>Compares two secrets in constant time.</summary>
    public static bool AreEqual(string? left, string? right) =>
        left is not null
        && right is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    private static void ComputeHash(ReadOnlySpan<char> secret, Span<byte> hash)
    {
        if (secret.Length <= 256 && Ascii.IsValid(secret))
        {
            Span<byte> ascii = stackalloc byte[256];
            SHA256.HashData(ascii[..Encoding.ASCII.GetBytes(secret, ascii)], hash);
        }
        else
        {
            SHA256.HashData(Encoding.UTF8.GetBytes(secret.ToString()), hash);
        }
    }
}
