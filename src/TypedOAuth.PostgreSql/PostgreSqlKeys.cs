using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TypedOAuth.Storage;

namespace TypedOAuth.PostgreSql;

/// <summary>Computes the keys of rows: SHA-256 hashes of ids, which have a fixed size.</summary>
/// <remarks>
/// Each part of a key is hashed with its length, and each kind of key with a number of its kind, so that two keys never have the same input.
/// </remarks>
internal static class PostgreSqlKeys
{
    private const byte Connection = 1;
    private const byte Owner = 2;
    private const byte Claim = 3;

    /// <summary>The encoding of ids. It refuses ill-formed text, because two ill-formed ids could otherwise have the same bytes.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the key of a connection.</summary>
    /// <exception cref="ArgumentException">An id is ill-formed UTF-16.</exception>
    public static byte[] OfConnection(OAuth2ConnectionKey key) => Hash(Connection, key.Alias, key.UserId, key.Account);

    /// <summary>Returns the key of a client's user, who can have several connections.</summary>
    /// <exception cref="ArgumentException">An id is ill-formed UTF-16.</exception>
    public static byte[] OfOwner(string alias, string userId) => Hash(Owner, alias, userId, "");

    /// <summary>Returns the key of an account that a client's users can claim.</summary>
    /// <exception cref="ArgumentException">An id is ill-formed UTF-16.</exception>
    public static byte[] OfClaim(string alias, string account) => Hash(Claim, alias, account, "");

    /// <summary>Returns the number of an advisory lock for a key. If two keys have the same number, they only wait for each other.</summary>
    public static long GetLock(byte[] key) => BinaryPrimitives.ReadInt64BigEndian(key);

    /// <summary>Encodes an id for a column. PostgreSQL's type <c>text</c> cannot store U+0000, which an id may contain.</summary>
    public static byte[] Encode(string id) => Utf8.GetBytes(id);

    public static string Decode(byte[] id) => Utf8.GetString(id);

    private static byte[] Hash(byte kind, string first, string second, string third)
    {
        var size = 1 + (3 * sizeof(int)) + Utf8.GetMaxByteCount(first.Length + second.Length + third.Length);
        var rented = size > 1024 ? ArrayPool<byte>.Shared.Rent(size) : null;
        var buffer = rented ?? stackalloc byte[1024];
        try
        {
            buffer[0] = kind;
            var length = 1;
            length += Append(buffer[length..], first);
            length += Append(buffer[length..], second);
            length += Append(buffer[length..], third);
            return SHA256.HashData(buffer[..length]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private static int Append(Span<byte> buffer, string part)
    {
        var length = Utf8.GetBytes(part, buffer[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(buffer, length);
        return sizeof(int) + length;
    }
}
