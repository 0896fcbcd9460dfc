using System.Buffers.Text;
using System.Security.Cryptography;

namespace TypedOAuth.Protocol.Secrets;

/// <summary>Creates the secrets of one request with one call to the operating system's random number generator.</summary>
/// <remarks>
/// One call for all secrets is faster than one call per secret. The bytes are created when they are needed and wiped with the request. Bytes
/// that were created in advance would reveal the state of a later request to an attacker who reads the memory.
/// </remarks>
internal readonly ref struct RandomSecrets : IDisposable
{
    /// <summary>The number of bytes of one secret (256 bits).</summary>
    public const int ByteLength = 32;

    private readonly Span<byte> _bytes;

    /// <summary>Fills the buffer with random bytes.</summary>
    /// <param name="buffer">A buffer on the caller's stack.</param>
    public RandomSecrets(Span<byte> buffer)
    {
        _bytes = buffer;
        RandomNumberGenerator.Fill(buffer);
    }

    /// <summary>The secret at an index, in base64url without padding.</summary>
    public string this[int index] => Base64Url.EncodeToString(_bytes.Slice(index * ByteLength, ByteLength));

    /// <summary>Returns the secret at an index in hexadecimal digits, for servers that accept only letters and digits in a value.</summary>
    public string GetHex(int index) => Convert.ToHexStringLower(_bytes.Slice(index * ByteLength, ByteLength));

    /// <summary>Wipes the bytes.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);
}
