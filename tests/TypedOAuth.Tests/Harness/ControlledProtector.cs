using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Harness;

/// <summary>A protector whose keys a test can make unavailable or lost. The protector keeps the arrays that it returned.</summary>
internal sealed class ControlledProtector : IOAuth2DataProtector, IDisposable
{
    private readonly EphemeralDataProtector _inner = new();

    public bool IsOutOfReach { get; set; }

    public bool IsLost { get; set; }

    public ConcurrentQueue<byte[]> Plaintexts { get; } = new();

    public bool IsPersistent => false;

    public byte[] Protect(ReadOnlySpan<byte> plaintext)
    {
        ThrowIfOutOfReach();
        return _inner.Protect(plaintext);
    }

    public bool TryUnprotect(ReadOnlySpan<byte> payload, [NotNullWhen(true)] out byte[]? plaintext)
    {
        ThrowIfOutOfReach();
        plaintext = null;
        if (IsLost || !_inner.TryUnprotect(payload, out plaintext))
        {
            return false;
        }

        Plaintexts.Enqueue(plaintext);
        return true;
    }

    public void Dispose() => _inner.Dispose();

    private void ThrowIfOutOfReach()
    {
        if (IsOutOfReach)
        {
            throw new IOException("The key vault does not answer.");
        }
    }
}
