using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Redis;

/// <summary>Holds a Lua script, which Redis runs atomically, and the hash by which Redis finds the script in its cache.</summary>
/// <remarks>
/// All keys of a script are in one slot. Numbers in Lua are doubles, so scripts calculate with microseconds, which stay exact until the year
/// 2255. Ticks and versions that a caller passes are compared and stored as texts.
/// </remarks>
internal sealed class RedisScript
{
    /// <summary>Begins each script: reads the server's clock. The first argument is the offset in microseconds that tests pass.</summary>
    private const string Clock = """
        local time = redis.call('TIME')
        local clock = time[1] * 1000000 + time[2]
        local now = clock + ARGV[1]
        local function text(number) return string.format('%.0f', number) end

        """;

    public RedisScript(string body)
    {
        Text = Clock + body;
        Hash = ComputeHash(Text);
    }

    public string Text { get; }

    public byte[] Hash { get; }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Redis identifies scripts by SHA-1; no security depends on the hash.")]
    private static byte[] ComputeHash(string text) => SHA1.HashData(Encoding.UTF8.GetBytes(text));
}
