using System.Buffers;
using System.IO.Compression;

namespace TypedOAuth.Transport;

/// <summary>Holds a response's body of limited size in a pooled buffer. The buffer is wiped afterwards, because it contains tokens.</summary>
internal sealed class PooledBody : IDisposable
{
    private const int InitialBytes = 4096;

    private byte[] _buffer;
    private int _length;

    private PooledBody(byte[] buffer) => _buffer = buffer;

    public ReadOnlySpan<byte> Span => _buffer.AsSpan(0, _length);

    /// <summary>Reads a body to its end.</summary>
    /// <exception cref="OAuth2TransientException">The body exceeds the limit.</exception>
    public static async ValueTask<PooledBody> ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        var body = new PooledBody(ArrayPool<byte>.Shared.Rent(InitialBytes));
        try
        {
            var stream = Decompress(content, await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            await using (stream.ConfigureAwait(false))
            {
                while (true)
                {
                    var count = await stream.ReadAsync(body._buffer.AsMemory(body._length), cancellationToken).ConfigureAwait(false);
                    if (count == 0)
                    {
                        return body;
                    }

                    body.Advance(count, maxBytes);
                }
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        buffer.AsSpan(0, _length).Clear();
        _length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Decompresses a body that the server has compressed although no request asks for it. The limit applies to the result.</summary>
    private static Stream Decompress(HttpContent content, Stream stream) =>
        content.Headers.NonValidated.TryGetValues("Content-Encoding", out var encodings) ? encodings.ToString() switch
        {
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            "deflate" => new ZLibStream(stream, CompressionMode.Decompress),
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            _ => stream,
        }
        : stream;

    private void Advance(int count, int maxBytes)
    {
        _length += count;
        if (_length > maxBytes)
        {
            throw new OAuth2TransientException($"The authorization server's response exceeds {maxBytes} bytes. Check the endpoint.");
        }

        if (_length == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            Span.CopyTo(larger);
            _buffer.AsSpan(0, _length).Clear();
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
