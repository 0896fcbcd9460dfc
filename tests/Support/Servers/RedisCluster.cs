using System.Globalization;

namespace TypedOAuth.TestSupport;

/// <summary>Runs three Redis servers in cluster mode, each with a third of the slots.</summary>
internal sealed class RedisCluster : IAsyncDisposable
{
    private const int Servers = 3;
    private const int Slots = 16384;

    /// <summary>The maximum number of checks of the cluster's state, 50 ms apart, until the cluster counts as failed.</summary>
    private const int MaxLooks = 600;

    private readonly List<RedisServer> _servers = [];

    private RedisCluster()
    {
    }

    public IReadOnlyList<RedisServer> All => _servers;

    public string Addresses => string.Join(',', _servers.Select(static server => server.Address));

    public static async Task<RedisCluster> StartNewAsync()
    {
        var cluster = new RedisCluster();
        try
        {
            await cluster.StartAsync();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }
    }

    private async Task StartAsync()
    {
        var busPorts = Enumerable.Range(0, Servers).Select(static _ => FreePort.Find().ToString(CultureInfo.InvariantCulture)).ToList();
        for (var i = 0; i < Servers; i++)
        {
            var server = await RedisServer.StartNewAsync("--cluster-enabled", "yes", "--cluster-port", busPorts[i]);
            _servers.Add(server);
            await server.SendAsync(string.Create(
                CultureInfo.InvariantCulture, $"CLUSTER ADDSLOTSRANGE {Slots * i / Servers} {(Slots * (i + 1) / Servers) - 1}"));
            await server.SendAsync(string.Create(CultureInfo.InvariantCulture, $"CLUSTER SET-CONFIG-EPOCH {i + 1}"));
        }

        for (var i = 1; i < Servers; i++)
        {
            await _servers[0].SendAsync(string.Create(CultureInfo.InvariantCulture, $"CLUSTER MEET 127.0.0.1 {_servers[i].Port} {busPorts[i]}"));
        }

        foreach (var server in _servers)
        {
            await WaitUntilReadyAsync(server);
        }
    }

    private static async Task WaitUntilReadyAsync(RedisServer server)
    {
        for (var look = 0; look < MaxLooks; look++)
        {
            var info = await server.SendAsync("CLUSTER INFO");
            if (info.Contains("cluster_state:ok", StringComparison.Ordinal)
                && info.Contains($"cluster_known_nodes:{Servers}", StringComparison.Ordinal)
                && info.Contains($"cluster_size:{Servers}", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("The cluster did not become ready.");
    }
}
