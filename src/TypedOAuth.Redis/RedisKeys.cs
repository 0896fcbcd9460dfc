using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Composes the names of keys, with the hash tags that determine their slots in a cluster.</summary>
/// <remarks>
/// <para>
/// A client has <see cref="Shards"/> shards, and the hash of alias and user determines the shard. All accounts of a user are therefore in one
/// slot, and the connections of one client are distributed among the servers of a cluster.
/// </para>
/// <para>All pending authorizations share one slot, because one script finds a record by its handle and limits the records of its owner.</para>
/// </remarks>
internal sealed class RedisKeys
{
    /// <summary>The number of shards of a client. The number never changes, because it determines where a connection is stored.</summary>
    public const int Shards = 64;

    /// <summary>The length of a SHA-256 hash in base64url.</summary>
    public const int HashLength = 43;

    private const string Pending = "{pending}:";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _prefix;

    public RedisKeys(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (prefix.AsSpan().ContainsAny('{', '}'))
        {
            throw new OAuth2ConfigurationException(
                $"The key prefix '{prefix}' contains a brace. Use a prefix without braces, because braces determine the slot of a key in a cluster.");
        }

        _prefix = prefix;
    }

    /// <summary>Returns the id of a user within a client: the hash of alias and user.</summary>
    public static string UserIdOf(string alias, string userId) => Hash(alias, userId);

    /// <summary>Returns the id of a connection: the id of its user, followed by the hash of a non-empty account.</summary>
    public static string IdOf(OAuth2ConnectionKey key) => key.Account.Length == 0
        ? UserIdOf(key.Alias, key.UserId)
        : string.Concat(UserIdOf(key.Alias, key.UserId), ".", Hash(key.Account));

    /// <summary>Returns the shard of a user, which the first byte of the user's id determines.</summary>
    public static int ShardOf(string id)
    {
        Span<byte> first = stackalloc byte[3];
        Base64Url.DecodeFromChars(id.AsSpan(0, 4), first);
        return first[0] % Shards;
    }

    /// <summary>Returns the beginning of all keys of a shard.</summary>
    public string ShardPrefix(string alias, int shard) =>
        string.Create(CultureInfo.InvariantCulture, $"{_prefix}{{{Uri.EscapeDataString(alias)}.{shard:x2}}}:");

    public string ShardPrefix(string alias, string id) => ShardPrefix(alias, ShardOf(id));

    /// <summary>Returns the key that names the holder of an account claim. Each claim has its own slot.</summary>
    public RedisKey Claim(string alias, string account) => $"{_prefix}{{{Hash(alias, account)}}}:claim";

    public string PendingPrefix => _prefix + Pending;

    public static string RecordPrefix(string shard) => shard + "c:";

    /// <summary>Returns the key of the sorted set with the ids of a shard's connections.</summary>
    public static RedisKey All(string shard) => shard + "all";

    /// <summary>Returns the key of the sorted set with a shard's due dates, each followed by the id of its connection.</summary>
    public static RedisKey Due(string shard) => shard + "due";

    /// <summary>Returns the key of a shard's last version or fence. A deletion of connections does not delete this key.</summary>
    public static RedisKey Counter(string shard) => shard + "last";

    public static RedisKey Lease(string shard, string id) => $"{shard}l:{id}";

    /// <summary>Returns the key of the set with the writes that are about to claim an account for a user.</summary>
    public static RedisKey Intents(string shard, string user, string account) => $"{shard}i:{user}:{Hash(account)}";

    /// <summary>Hashes texts. Each text is preceded by its length, so that different texts never have the same input.</summary>
    private static string Hash(params ReadOnlySpan<string> texts)
    {
        var length = 0;
        foreach (var text in texts)
        {
            length += sizeof(int) + Utf8.GetMaxByteCount(text.Length);
        }

        var rented = length > 1024 ? ArrayPool<byte>.Shared.Rent(length) : null;
        var buffer = rented ?? stackalloc byte[1024];
        var written = 0;
        foreach (var text in texts)
        {
            var bytes = Utf8.GetBytes(text, buffer[(written + sizeof(int))..]);
            BinaryPrimitives.WriteInt32BigEndian(buffer[written..], bytes);
            written += sizeof(int) + bytes;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..written], hash);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return Base64Url.EncodeToString(hash);
    }
}
