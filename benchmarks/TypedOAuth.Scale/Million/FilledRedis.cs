using System.Globalization;
using StackExchange.Redis;
using TypedOAuth.Machines;
using TypedOAuth.Redis;
using TypedOAuth.Storage;

namespace TypedOAuth.Scale.Million;

/// <summary>A Redis server.</summary>
internal sealed class FilledRedis : FilledStore
{
    private static readonly RedisValue[] Fields = ["m", "p"];

    private readonly ConnectionMultiplexer _bare;
    private readonly RedisTokenStore _store;
    private readonly RedisKeys _keys = new(RedisTokenStore.DefaultKeyPrefix);

    public FilledRedis(MachineStore server)
        : base(server)
    {
        _store = new(server.Connection, RedisTokenStore.DefaultKeyPrefix, Loggers);
        _bare = ConnectionMultiplexer.Connect(server.Connection);
    }

    public override IOAuth2TokenStore Store => _store;

    public override async Task FillAsync(int from, int to, Func<int, byte[]> encode, Func<int, DateTimeOffset> dueOf)
    {
        await Server.SendToRedisAsync("CONFIG SET appendfsync no");
        await Parallel.ForEachAsync(Enumerable.Range(from, to - from), new ParallelOptions { MaxDegreeOfParallelism = 256 }, async (i, cancellationToken) =>
        {
            var user = StoredClient.UserOf(i);
            var due = dueOf(i);
            await _store.TryWriteAsync(
                new("stored", user), new() { Payload = encode(i), ExpectedVersion = 0, ExpiresAt = due, DueAt = due }, cancellationToken);
        });
        await Server.SendToRedisAsync("CONFIG SET appendfsync always");
    }

    public override async ValueTask<byte[]> ReadBareAsync(string user)
    {
        var id = RedisKeys.IdOf(new("stored", user));
        var values = await _bare.GetDatabase().HashGetAsync(RedisKeys.RecordPrefix(_keys.ShardPrefix("stored", id)) + id, Fields);
        return (byte[]?)values[1] ?? throw new InvalidOperationException("The record is missing.");
    }

    public override async Task<(long Disk, long? Memory)> MeasureAsync()
    {
        // The file after a rewrite contains each record once.
        await Server.SendToRedisAsync("BGREWRITEAOF");
        do
        {
            await Task.Delay(200);
        }
        while (await GetAsync("persistence", "aof_rewrite_in_progress") + await GetAsync("persistence", "aof_rewrite_scheduled") > 0);
        return (await GetAsync("persistence", "aof_current_size"), await GetAsync("memory", "used_memory"));
    }

    public override async ValueTask DisposeAsync()
    {
        _store.Dispose();
        await _bare.DisposeAsync();
    }

    private async Task<long> GetAsync(string section, string name)
    {
        var info = await Server.SendToRedisAsync($"INFO {section}");
        var line = info.Split("\r\n").Single(line => line.StartsWith($"{name}:", StringComparison.Ordinal));
        return long.Parse(line[(name.Length + 1)..], CultureInfo.InvariantCulture);
    }
}
