using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;
using TypedOAuth.Storage;
using TypedOAuth.Testing.Storage;

namespace TypedOAuth.Redis.Tests.Harness;

/// <summary>A store with a key prefix that no other test uses.</summary>
internal sealed class RedisStoreFixture : IStoreFixture
{
    private readonly IConnectionMultiplexer _connection;
    private readonly string _prefix = $"test-{Guid.NewGuid():N}:";

    public RedisStoreFixture(IConnectionMultiplexer connection)
    {
        _connection = connection;
        Store = new(connection, _prefix, NullLoggerFactory.Instance);
    }

    public RedisTokenStore Store { get; }

    public string Prefix => _prefix;

    public IOAuth2TokenStore Tokens => Store;

    public IOAuth2AuthorizationStore Authorizations => Store;

    /// <summary>Creates a second store with the same keys, as on another machine.</summary>
    public RedisTokenStore CreateAnother() => new(_connection, _prefix, NullLoggerFactory.Instance);

    /// <summary>Advances the clock of the scripts, and the clock by which keys expire.</summary>
    public async ValueTask AdvanceAsync(TimeSpan time)
    {
        Store.ClockOffset += time;
        await RunOnAllAsync(
            """
            for _, key in ipairs(redis.call('KEYS', ARGV[1])) do
              local left = redis.call('PTTL', key)
              if left >= 0 then redis.call('PEXPIRE', key, left - ARGV[2]) end
            end
            return 0
            """,
            _prefix + "*",
            (long)time.TotalMilliseconds);
    }

    public ValueTask<long> CountPendingAsync() => CountAsync("{pending}:r:*");

    public async ValueTask<long> CountAsync(string pattern) =>
        (await RunOnAllAsync("return #redis.call('KEYS', ARGV[1])", _prefix + pattern)).Sum();

    public async ValueTask DisposeAsync()
    {
        Store.Dispose();
        await RunOnAllAsync("for _, key in ipairs(redis.call('KEYS', ARGV[1])) do redis.call('DEL', key) end return 0", _prefix + "*");
    }

    private async Task<long[]> RunOnAllAsync(string script, params object[] arguments) => await Task.WhenAll(
        _connection.GetServers().Select(async server => (long)await server.ExecuteAsync("EVAL", [script, 0, .. arguments])));
}
