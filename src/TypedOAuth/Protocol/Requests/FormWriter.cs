using System.Buffers;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Writes an <c>application/x-www-form-urlencoded</c> body as UTF-8 into a pooled buffer, which it wipes when it gives it back.</summary>
internal sealed class FormWriter : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1024);
    private int _length;
    private bool _isBeingRead;

    /// <summary>What has been written.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Appends bytes that are encoded already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> encoded)
    {
        encoded.CopyTo(Reserve(encoded.Length));
        _length += encoded.Length;
    }

    /// <summary>Appends a value, and encodes it.</summary>
    public void WriteValue(ReadOnlySpan<char> value) =>
        _length += PercentEncoding.Encode(value, Reserve(PercentEncoding.GetLength(value)));

    /// <summary>Says that the buffer is in somebody's hands.</summary>
    public void BeginRead() => Volatile.Write(ref _isBeingRead, true);

    /// <summary>Says that the buffer has been given back.</summary>
    public void EndRead() => Volatile.Write(ref _isBeingRead, false);

    /// <summary>Wipes the buffer and gives it back; one that is still being read is left to the garbage collector.</summary>
    public void Dispose()
    {
        if (Volatile.Read(ref _isBeingRead))
        {
            return;
        }

        var buffer = _buffer;
        _buffer = [];
        buffer.AsSpan(0, _length).Clear();
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            _buffer.AsSpan(0, _length).Clear();
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }
}
