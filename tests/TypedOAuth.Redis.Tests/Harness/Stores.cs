using Microsoft.Extensions.Logging.Abstractions;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis.Tests.Harness;

/// <summary>Shortens the calls that most tests make.</summary>
internal static class Stores
{
    public static readonly OAuth2ConnectionKey Key = new("google", "user-1");

    /// <summary>Time limits that a slow machine does not reach, for tests that do not wait for an outage.</summary>
    public const string NoTimeout = ",asyncTimeout=60000,syncTimeout=60000,connectTimeout=20000";

    /// <summary>Time limits for tests that wait for an outage.</summary>
    public const string ShortTimeout = ",asyncTimeout=1000,syncTimeout=1000,connectTimeout=1000";

    /// <summary>Creates a store that owns its connection, with a prefix that no other test uses.</summary>
    public static RedisTokenStore Create(string configuration, string timeout = NoTimeout) =>
        new(configuration + timeout, NewPrefix(), NullLoggerFactory.Instance);

    public static string NewPrefix() => $"test-{Guid.NewGuid():N}:";

    public static OAuth2RecordWrite Write(byte content, long expectedVersion = 0) =>
        new() { Payload = new[] { content }, ExpectedVersion = expectedVersion };

    public static OAuth2RecordWrite Claim(string account, long expectedVersion = 0) =>
        Write(1, expectedVersion) with { AccountClaim = account };

    /// <summary>Writes a record that must be accepted, and returns its version.</summary>
    public static async Task<long> WriteAsync(this RedisTokenStore store, OAuth2ConnectionKey key, OAuth2RecordWrite write)
    {
        var result = await store.TryWriteAsync(key, write, default);
        Assert.Equal(OAuth2WriteStatus.Written, result.Status);
        return result.Version;
    }

    public static OAuth2PendingRecord Pending(string handle) =>
        new() { Handle = handle, Owner = Key, Payload = new byte[] { 1, 2, 3 }, Lifetime = TimeSpan.FromMinutes(10) };
}
