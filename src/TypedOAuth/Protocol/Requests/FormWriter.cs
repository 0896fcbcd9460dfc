using System.Buffers;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Writes an <c>application/x-www-form-urlencoded</c> body as UTF-8 into a pooled buffer, and wipes the buffer before it is returned.</summary>
internal sealed class FormWriter : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;
    private bool _isBeingRead;

    /// <summary>The form.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Writes the parameters of a request.</summary>
    public void Write(TokenRequest request)
    {
        for (var i = 0; i < request.Count; i++)
        {
            var (name, value) = request[i];
            Write(name, value);
        }
    }

    /// <summary>Says that the buffer is being read.</summary>
    public void BeginRead() => Volatile.Write(ref _isBeingRead, true);

    /// <summary>Says that the buffer is no longer being read.</summary>
    public void EndRead() => Volatile.Write(ref _isBeingRead, false);

    /// <summary>Wipes the buffer and returns it to the pool; one that is still being read is left to the garbage collector.</summary>
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

    private void Write(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        // The exact length is looked for only if there might not be room: most requests are short.
        var most = (((long)name.Length + value.Length) * PercentEncoding.MostPerCharacter) + 2;
        var destination = most <= _buffer.Length - _length
            ? _buffer.AsSpan(_length)
            : Reserve(PercentEncoding.GetLength(name) + PercentEncoding.GetLength(value) + 2);
        var written = 0;
        if (_length > 0)
        {
            destination[written++] = (byte)'&';
        }

        written += PercentEncoding.Encode(name, destination[written..]);
        destination[written++] = (byte)'=';
        written += PercentEncoding.Encode(value, destination[written..]);
        _length += written;
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
