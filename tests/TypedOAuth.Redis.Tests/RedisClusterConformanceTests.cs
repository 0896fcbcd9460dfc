using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Storage;
using TypedOAuth.StoreConformance;

namespace TypedOAuth.Redis.Tests;

/// <summary>Runs the conformance suite on three servers in cluster mode.</summary>
public sealed class RedisClusterConformanceTests(SharedCluster cluster) : StoreConformanceTests, IClassFixture<SharedCluster>
{
    protected override IStoreFixture CreateFixture() => new RedisStoreFixture(cluster.Connection);

    [Fact]
    public async Task The_connections_of_one_client_are_on_all_servers()
    {
        await using var fixture = new RedisStoreFixture(cluster.Connection);
        for (var i = 0; i < 100; i++)
        {
            await fixture.Store.TryWriteAsync(new("google", $"user-{i}"), new() { Payload = new byte[] { 1 }, ExpectedVersion = 0 }, default);
        }

        var servers = cluster.Connection.GetServers();
        Assert.Equal(3, servers.Length);
        foreach (var server in servers)
        {
            var count = (long)await server.ExecuteAsync("EVAL", ["return #redis.call('KEYS', ARGV[1])", 0, fixture.Prefix + "{google.*}:c:*"]);
            Assert.InRange(count, 10, 70);
        }
    }
}
