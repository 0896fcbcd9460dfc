using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Protocol.Secrets;

/// <summary>The random values of a flow: 256 bits each, base64url without padding, and the hashes under which others know them.</summary>
internal static class AuthorizationSecrets
{
    /// <summary>How many characters 256 bits have in base64url.</summary>
    public const int Length = 43;

    /// <summary>132 bits: enough that no two flows of a browser share a name.</summary>
    private const int BindingNameLength = 22;

    /// <summary>A fresh secret: a ticket, for example. What needs several at once draws them together (<see cref="RandomSecrets"/>).</summary>
    public static string Create()
    {
        using var secrets = new RandomSecrets(stackalloc byte[RandomSecrets.ByteLength]);
        return secrets[0];
    }

    /// <summary>
    /// The SHA-256 hash of a secret: the S256 challenge of a verifier (RFC 7636 §4.2), and the handle of a state in a store.
    /// </summary>
    public static string Hash(ReadOnlySpan<char> secret)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        ComputeHash(secret, hash);
        return Base64Url.EncodeToString(hash);
    }

    /// <summary>The same, into <see cref="Length"/> characters.</summary>
    public static void Hash(ReadOnlySpan<char> secret, Span<char> destination)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        ComputeHash(secret, hash);
        Base64Url.EncodeToChars(hash, destination);
    }

    /// <summary>The name under which a browser keeps the binding of a flow: a hash of its own, so that it tells nothing of the state or its handle.</summary>
    public static string GetBindingName(string state) => Hash($"binding:{state}")[..BindingNameLength];

    /// <summary>Compares two secrets in a time that tells nothing about where they differ.</summary>
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
