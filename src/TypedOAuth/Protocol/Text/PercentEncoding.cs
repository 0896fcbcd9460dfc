using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace TypedOAuth.Protocol.Text;

/// <summary>
/// Percent-encoding of everything but RFC 3986's unreserved characters. It serves queries and, since every form decoder reads
/// <c>%20</c>, <c>application/x-www-form-urlencoded</c> (RFC 6749 appendix B) alike.
/// </summary>
internal static class PercentEncoding
{
    /// <summary>How many characters the encoding of one character has at most: three UTF-8 octets, each of them escaped.</summary>
    public const int MostPerCharacter = 3 * BytesPerEscape;

    private const int BytesPerEscape = 3;

    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");

    /// <summary>How many characters the encoded text has.</summary>
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

    /// <summary>Encodes the text into characters, or into UTF-8 bytes, of which <see cref="GetLength"/> are needed.</summary>
    /// <returns>How many were written.</returns>
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

    /// <summary>Encodes a text that does not stay as it is.</summary>
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

    /// <summary>Copies characters that need no encoding, all of them ASCII, many at a time.</summary>
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
