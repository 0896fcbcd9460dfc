using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace TypedOAuth.PostgreSql.Tests.Harness;

/// <summary>Shortens the calls that most tests make.</summary>
internal static class StoreCalls
{
    public static readonly OAuth2ConnectionKey Key = new("google", "user-1");

    public static PostgreSqlTokenStore Open(string connectionString) => new(connectionString, NullLoggerFactory.Instance);

    public static OAuth2RecordWrite Write(byte content, long expectedVersion = 0) => new() { Payload = new[] { content }, ExpectedVersion = expectedVersion };

    public static async Task<long> WriteAsync(this PostgreSqlTokenStore store, OAuth2ConnectionKey key, OAuth2RecordWrite write)
    {
        var result = await store.TryWriteAsync(key, write, default);
        Assert.Equal(OAuth2WriteStatus.Written, result.Status);
        return result.Version;
    }

    /// <summary>Returns the content of a record that <see cref="Write"/> wrote; null if none is stored.</summary>
    public static async Task<byte?> ReadContentAsync(this PostgreSqlTokenStore store, OAuth2ConnectionKey key) =>
        (await store.ReadAsync(key, default)).Record?.Payload.Span[0];

    public static ValueTask<OAuth2LeaseResult> AcquireAsync(this PostgreSqlTokenStore store, OAuth2ConnectionKey key, string owner, long sentVersion = 0) =>
        store.TryAcquireLeaseAsync(key, new() { Owner = owner, Duration = TimeSpan.FromMinutes(1), SentVersion = sentVersion }, default);

    public static OAuth2PendingRecord Pending(string handle) =>
        new() { Handle = handle, Owner = Key, Payload = new byte[] { 1 }, Lifetime = TimeSpan.FromMinutes(10) };

    /// <summary>Returns the connection string with another host, port or setting.</summary>
    public static string With(this string connectionString, Action<NpgsqlConnectionStringBuilder> change)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        change(settings);
        return settings.ConnectionString;
    }
}
