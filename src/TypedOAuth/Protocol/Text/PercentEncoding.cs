using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace TypedOAuth.Protocol.Text;

/// <summary>Percent-encodes all characters except the unreserved characters of RFC 3986.</summary>
/// <remarks>
/// The encoding is valid in queries and in <c>application/x-www-form-urlencoded</c> (RFC 6749 appendix B), because every form decoder reads
/// <c>%20</c>.
/// </remarks>
internal static class PercentEncoding
{
    /// <summary>The maximum length of one encoded character: three escaped UTF-8 octets.</summary>
    public const int MostPerCharacter = 3 * BytesPerEscape;

    private const int BytesPerEscape = 3;

    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>Returns the length of the encoded text.</summary>
    public static int GetLength(ReadOnlySpan<char> value)
    {
        var length = 0;
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAnyExcept(Unreserved);
            if (plain < 0)
            {
                return length + value.Length;
            }

            Rune.DecodeFromUtf16(value[plain..], out var rune, out var consumed);
            length += plain + (rune.Utf8SequenceLength * BytesPerEscape);
            value = value[(plain + consumed)..];
        }

        return length;
    }

    /// <summary>Encodes the text.</summary>
    /// <returns>The encoded text.</returns>
    public static string Encode(string value) => value.AsSpan().ContainsAnyExcept(Unreserved)
        ? string.Create(GetLength(value), value, static (destination, text) => Encode<char>(text, destination))
        : value;

    /// <summary>Encodes the text into characters or UTF-8 bytes. The destination needs <see cref="GetLength"/> elements.</summary>
    /// <returns>The number of elements written.</returns>
    public static int Encode<T>(ReadOnlySpan<char> value, Span<T> destination)
        where T : unmanaged, IBinaryInteger<T>
    {
        var plain = value.IndexOfAnyExcept(Unreserved);
        if (plain >= 0)
        {
            return Encode(value, plain, destination);
        }

        CopyPlain(value, destination);
        return value.Length;
    }

    /// <summary>Encodes a text that contains at least one character to encode.</summary>
    private static int Encode<T>(ReadOnlySpan<char> value, int plain, Span<T> destination)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<byte> utf8 = stackalloc byte[4];
        var written = 0;
        while (plain >= 0)
        {
            CopyPlain(value[..plain], destination[written..]);
            written += plain;
            Rune.DecodeFromUtf16(value[plain..], out var rune, out var consumed);
            foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
            {
                destination[written++] = T.CreateTruncating('%');
                destination[written++] = T.CreateTruncating(ToHex(octet >> 4));
                destination[written++] = T.CreateTruncating(ToHex(octet & 0xF));
            }

            value = value[(plain + consumed)..];
            plain = value.IndexOfAnyExcept(Unreserved);
        }

        CopyPlain(value, destination[written..]);
        return written + value.Length;
    }

    /// <summary>Copies ASCII characters that need no encoding in one operation.</summary>
    private static void CopyPlain<T>(ReadOnlySpan<char> run, Span<T> destination)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(char))
        {
            run.CopyTo(MemoryMarshal.Cast<T, char>(destination));
        }
        else
        {
            Ascii.FromUtf16(run, MemoryMarshal.Cast<T, byte>(destination), out _);
        }
    }

    private static char ToHex(int nibble) => (char)(nibble < 10 ? '0' + nibble : 'A' + nibble - 10);
}
