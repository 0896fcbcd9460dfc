using System.Buffers.Text;
using System.Security.Cryptography;

namespace TypedOAuth.Protocol.Secrets;

/// <summary>
/// The secrets of one request, from one call of the operating system's generator, which costs more than its bytes. They are drawn when they
/// are needed and wiped with the request: bytes that wait for a later one would foretell its state to whoever reads the memory before.
/// </summary>
internal readonly ref struct RandomSecrets : IDisposable
{
    /// <summary>The bytes of one secret: 256 bits.</summary>
    public const int ByteLength = 32;

    private readonly Span<byte> _bytes;

    /// <summary>Draws as many secrets as the buffer holds.</summary>
    /// <param name="buffer">A buffer of the caller's, on its stack.</param>
    public RandomSecrets(Span<byte> buffer)
    {
        _bytes = buffer;
        RandomNumberGenerator.Fill(buffer);
    }

    /// <summary>Encodes one of the secrets as base64url, without padding.</summary>
    public string this[int index] => Base64Url.EncodeToString(_bytes.Slice(index * ByteLength, ByteLength));

    /// <summary>Wipes the bytes.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);
}
