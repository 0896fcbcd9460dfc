using System.Buffers;
using System.Text.Json;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Protocol.Requests;

/// <summary>Writes a body as UTF-8 into a pooled buffer, which is wiped after use: a form, or a JSON object.</summary>
/// <remarks>
/// A timeout may dispose of the object while its body is still being sent. Each state change is one atomic exchange, so that exactly one
/// side releases the buffer.
/// </remarks>
internal sealed class RequestBody : IBufferWriter<byte>, IDisposable
{
    private const int Idle = 0;
    private const int Read = 1;

    /// <summary>The state after a disposal during a read. <see cref="EndRead"/> then releases the buffer.</summary>
    private const int Abandoned = 2;
    private const int Released = 3;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;
    private int _state;

    /// <summary>The written body.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Writes the parameters of a request in its format.</summary>
    public void Write(TokenRequest request)
    {
        if (request.Format == OAuth2RequestFormat.Json)
        {
            WriteJson(request);
            return;
        }

        for (var i = 0; i < request.Count; i++)
        {
            var (name, value) = request[i];
            Write(name, value);
        }
    }

    /// <summary>Marks the buffer as being read.</summary>
    /// <exception cref="ObjectDisposedException">The buffer has been released.</exception>
    public void BeginRead() => ObjectDisposedException.ThrowIf(Interlocked.CompareExchange(ref _state, Read, Idle) != Idle, this);

    /// <summary>Marks the buffer as no longer being read.</summary>
    public void EndRead()
    {
        if (Interlocked.CompareExchange(ref _state, Idle, Read) == Abandoned)
        {
            _state = Released;
            Release();
        }
    }

    /// <summary>Wipes the buffer and returns it to the pool. During a read, <see cref="EndRead"/> does this instead.</summary>
    public void Dispose()
    {
        // A read that ends between the two exchanges leaves the body idle, so the loop tries again.
        while (true)
        {
            switch (Interlocked.CompareExchange(ref _state, Released, Idle))
            {
                case Idle:
                    Release();
                    return;
                case Read when Interlocked.CompareExchange(ref _state, Abandoned, Read) != Read:
                    continue;
                default:
                    return;
            }
        }
    }

    void IBufferWriter<byte>.Advance(int count) => _length += count;

    Memory<byte> IBufferWriter<byte>.GetMemory(int sizeHint)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _buffer.AsMemory(_length);
    }

    Span<byte> IBufferWriter<byte>.GetSpan(int sizeHint) => Reserve(Math.Max(sizeHint, 1));

    private void WriteJson(TokenRequest request)
    {
        using var json = new Utf8JsonWriter((IBufferWriter<byte>)this);
        json.WriteStartObject();
        for (var i = 0; i < request.Count; i++)
        {
            var (name, value) = request[i];
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private void Release()
    {
        var buffer = _buffer;
        _buffer = [];
        buffer.AsSpan(0, _length).Clear();
        _length = 0;
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Write(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        // The exact length is computed only if the buffer may be too small, because most requests are short.
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
