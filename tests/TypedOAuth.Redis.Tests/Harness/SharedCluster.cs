using StackExchange.Redis;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Redis.Tests.Harness;

/// <summary>Three servers in cluster mode for the tests of one class.</summary>
public sealed class SharedCluster : IAsyncLifetime
{
    private RedisCluster? _cluster;
    private ConnectionMultiplexer? _connection;

    public IConnectionMultiplexer Connection
    {
        get
        {
            RedisServer.Require();
            return _connection!;
        }
    }

    internal RedisCluster Servers => _cluster!;

    public async ValueTask InitializeAsync()
    {
        if (RedisServer.IsInstalled)
        {
            _cluster = await RedisCluster.StartNewAsync();
            _connection = await ConnectionMultiplexer.ConnectAsync(_cluster.Addresses);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }
}
