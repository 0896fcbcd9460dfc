using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Storage;
using TypedOAuth.Testing.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Redis.Tests;

/// <summary>Runs the conformance suite on three servers in cluster mode.</summary>
public sealed class RedisClusterConformanceTests(SharedCluster cluster) : StoreConformanceTests, IClassFixture<SharedCluster>
{
    protected override IStoreFixture CreateFixture() => new RedisStoreFixture(cluster.Connection);

    [Fact]
    public async Task A_slot_that_moves_to_another_server_is_found_there()
    {
        await using var fixture = new RedisStoreFixture(cluster.Connection);
        var key = new OAuth2ConnectionKey("moving", "user-1");
        await fixture.Store.ReadAsync(key, default);
        var id = RedisKeys.IdOf(key);
        var slot = cluster.Connection.HashSlot(new RedisKeys(fixture.Prefix).ShardPrefix("moving", id) + id);
        var source = cluster.Servers.All.Select((server, index) => (server, index)).Single(item => slot < 16384 * (item.index + 1) / 3 && slot >= 16384 * item.index / 3);
        var target = cluster.Servers.All[(source.index + 1) % 3];
        var targetId = (await target.SendAsync("CLUSTER MYID")).Split("\r\n")[1];
        await target.SendAsync($"CLUSTER SETSLOT {slot} NODE {targetId}");
        await source.server.SendAsync($"CLUSTER SETSLOT {slot} NODE {targetId}");
        var written = await fixture.Store.WriteAsync(key, Stores.Claim("ada"));
        Assert.Equal(written, (await fixture.Store.ReadAsync(key, default)).Record?.Version);
        Assert.Contains(fixture.Prefix, await target.SendAsync($"CLUSTER GETKEYSINSLOT {slot} 10"), StringComparison.Ordinal);
    }

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
