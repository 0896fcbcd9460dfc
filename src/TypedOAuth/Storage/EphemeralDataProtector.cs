using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace TypedOAuth.Storage;

/// <summary>Protects records with AES-256-GCM and a key that exists only in this process.</summary>
/// <remarks>
/// The key suffices for stores in memory. Hosts with persistent stores use ASP.NET Core Data Protection, which stores and rotates keys.
/// </remarks>
internal sealed class EphemeralDataProtector : IOAuth2DataProtector, IDisposable
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;

    // An AesGcm uses one native context, which is not safe for concurrent use.
    private readonly Lock _gate = new();

    // The cipher is created with the first record, so that an application that protects no record does not load the system's cryptography
    // library.
    private AesGcm? _aes;
    private long _nonce;

    public bool IsPersistent => false;

    public byte[] Protect(ReadOnlySpan<byte> plaintext)
    {
        var payload = new byte[NonceBytes + TagBytes + plaintext.Length];
        var nonce = payload.AsSpan(0, NonceBytes);

        // Only this process uses the key, so a counter makes each nonce unique (NIST SP 800-38D §8.2.1) without random numbers.
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

    /// <summary>Returns the cipher. The caller holds the lock.</summary>
    private AesGcm GetAes() => _aes ??= new AesGcm(RandomNumberGenerator.GetBytes(KeyBytes), TagBytes);
}
