using System.Buffers;
using System.Security.Cryptography;

namespace TypedOAuth.Storage;

/// <summary>Provides a reusable buffer for plaintext and wipes each array before releasing it.</summary>
/// <remarks>When the buffer grows, the smaller array is also wiped.</remarks>
internal sealed class WipingBufferWriter(int initialBytes) : IBufferWriter<byte>
{
    private byte[] _buffer = new byte[initialBytes];
    private int _length;

    public int Capacity => _buffer.Length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _buffer.Length - _length);
        _length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_length);
    }

    /// <summary>Wipes the buffer and resets it for reuse.</summary>
    public void Clear()
    {
        Wipe();
        _length = 0;
    }

    private void Reserve(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        var count = Math.Max(sizeHint, 1);
        if (_buffer.Length - _length >= count)
        {
            return;
        }

        var twice = (int)Math.Min(_buffer.Length * 2L, Array.MaxLength);
        var larger = new byte[Math.Max(twice, checked(_length + count))];
        Written.CopyTo(larger);
        Wipe();
        _buffer = larger;
    }

    /// <summary>Wipes the whole array, because a failed writer may have written bytes without advancing.</summary>
    private void Wipe() => CryptographicOperations.ZeroMemory(_buffer);
}
