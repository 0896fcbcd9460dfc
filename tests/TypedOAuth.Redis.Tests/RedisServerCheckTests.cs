using Microsoft.Extensions.Logging;
using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Redis.Tests;

/// <summary>Checks what the store says about servers that lose records.</summary>
public sealed class RedisServerCheckTests
{
    [Theory]
    [InlineData("allkeys-lru")]
    [InlineData("allkeys-lfu")]
    [InlineData("allkeys-random")]
    public async Task A_server_that_may_delete_connections_is_refused_until_its_policy_is_corrected(string policy)
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync("--maxmemory", "100mb", "--maxmemory-policy", policy);
        using var store = Stores.Create(server.Address);
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await store.ReadAsync(Stores.Key, default));
        Assert.Contains(policy, exception.Message, StringComparison.Ordinal);
        Assert.Contains("noeviction", exception.Message, StringComparison.Ordinal);
        await server.SendAsync("CONFIG SET maxmemory-policy noeviction");
        await store.WriteAsync(Stores.Key, Stores.Write(1));
    }

    [Fact]
    public async Task A_server_that_may_delete_leases_or_does_not_append_its_writes_is_used_with_a_warning() => Assert.Equal(
        ["Warning TypedOAuth.Redis volatile-lru", "Warning TypedOAuth.Redis appendonly"],
        await LogAsync("--maxmemory", "100mb", "--maxmemory-policy", "volatile-lru"));

    [Fact]
    public async Task A_server_that_deletes_nothing_and_appends_its_writes_is_used_without_a_warning() => Assert.Empty(
        await LogAsync("--maxmemory", "100mb", "--maxmemory-policy", "noeviction", "--appendonly", "yes"));

    [Fact]
    public async Task A_policy_without_a_limit_deletes_nothing() =>
        Assert.Empty(await LogAsync("--maxmemory", "0", "--maxmemory-policy", "allkeys-lru", "--appendonly", "yes"));

    [Fact]
    public async Task A_server_that_does_not_tell_its_policy_is_used_with_a_log_entry() => Assert.Equal(
        ["Information TypedOAuth.Redis maxmemory-policy"],
        await LogAsync("--appendonly", "yes", "--user", "default", "on", "nopass", "~*", "&*", "+@all", "-info"));

    /// <summary>Writes a record, and returns the log entries: level, category, and the setting that the message names.</summary>
    private static async Task<List<string>> LogAsync(params string[] settings)
    {
        RedisServer.Require();
        await using var server = await RedisServer.StartNewAsync(settings);
        using var log = new TestLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        using var store = new RedisTokenStore(server.Address, "test:", loggers);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async i => await store.WriteAsync(new("google", $"user-{i}"), Stores.Write(1))));
        string[] settingNames = ["volatile-lru", "appendonly", "maxmemory-policy"];
        return [.. log.Lines.Select(line =>
            $"{string.Join(' ', line.Split(' ')[..2])} {settingNames.First(name => line.Contains(name, StringComparison.Ordinal))}")];
    }
}
