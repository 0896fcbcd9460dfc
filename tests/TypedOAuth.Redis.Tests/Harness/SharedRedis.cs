using StackExchange.Redis;
using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.TestSupport;

[assembly: AssemblyFixture(typeof(SharedRedis))]

namespace TypedOAuth.Redis.Tests.Harness;

/// <summary>One server for the tests that neither stop nor configure it. Each test has its own key prefix.</summary>
/// <remarks>TYPEDOAUTH_REDIS, a configuration of StackExchange.Redis, names a running server to use instead.</remarks>
public sealed class SharedRedis : IAsyncLifetime
{
    private RedisServer? _server;
    private ConnectionMultiplexer? _connection;
    private string? _configuration;

    public string Configuration
    {
        get
        {
            RequireServer();
            return _configuration!;
        }
    }

    public IConnectionMultiplexer Connection
    {
        get
        {
            RequireServer();
            return _connection!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        _configuration = Environment.GetEnvironmentVariable("TYPEDOAUTH_REDIS");
        if (string.IsNullOrEmpty(_configuration) && RedisServer.IsInstalled)
        {
            _server = await RedisServer.StartNewAsync();
            _configuration = _server.Address;
        }

        if (!string.IsNullOrEmpty(_configuration))
        {
            _connection = await ConnectionMultiplexer.ConnectAsync(_configuration);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private void RequireServer()
    {
        if (_connection is null)
        {
            RedisServer.Require();
        }
    }
}
