using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace TypedOAuth.Storage;

/// <summary>
/// Protects with AES-256-GCM and a key that lives as long as the process: enough for stores in memory. Hosts with persistent stores use
/// ASP.NET Core's Data Protection, which keeps and rotates keys.
/// </summary>
internal sealed class EphemeralDataProtector : IOAuth2DataProtector, IDisposable
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;

    // An AesGcm works with one native context, which is not safe for concurrent use.
    private readonly Lock _gate = new();

    // Made with the first record: an application that starts and protects nothing need not load the system's cryptography for it.
    private AesGcm? _aes;
    private long _nonce;

    public bool IsPersistent => false;

    public byte[] Protect(ReadOnlySpan<byte> plaintext)
    {
        var payload = new byte[NonceBytes + TagBytes + plaintext.Length];
        var nonce = payload.AsSpan(0, NonceBytes);

        // A count, as the key is used by this process alone: no nonce comes twice (NIST SP 800-38D §8.2.1), and none has to be drawn.
        BinaryPrimitives.WriteInt64LittleEndian(nonce, Interlocked.Increment(ref _nonce));
        lock (_gate)
        {
            GetAes().Encrypt(nonce, plaintext, payload.AsSpan(NonceBytes + TagBytes), payload.AsSpan(NonceBytes, TagBytes));
        }

        return payload;
    }

    public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
    {
        plaintext = null;
        if (payload.Length < NonceBytes + TagBytes)
        {
            return false;
        }

        var bytes = new byte[payload.Length - NonceBytes - TagBytes];
        try
        {
            lock (_gate)
            {
                GetAes().Decrypt(payload[..NonceBytes], payload[(NonceBytes + TagBytes)..], payload.Slice(NonceBytes, TagBytes), bytes);
            }
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }

        plaintext = bytes;
        return true;
    }

    public void Dispose() => _aes?.Dispose();

    /// <summary>Called under the lock.</summary>
    private AesGcm GetAes() => _aes ??= new AesGcm(RandomNumberGenerator.GetBytes(KeyBytes), TagBytes);
}
