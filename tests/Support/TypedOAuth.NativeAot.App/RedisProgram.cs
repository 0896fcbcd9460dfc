using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.NativeAot.App;

/// <summary>Stores a connection in Redis, reads it and deletes it.</summary>
internal static class RedisProgram
{
    public static async Task<int> RunAsync(string configuration)
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth().UseRedis(configuration);
        await using var provider = services.BuildServiceProvider();
        var store = provider.GetRequiredService<IOAuth2TokenStore>();
        var key = new OAuth2ConnectionKey("google", "ada");
        var written = await store.TryWriteAsync(
            key, new() { Payload = new byte[] { 1, 2, 3 }, ExpectedVersion = 0, AccountClaim = "1", DueAt = DateTimeOffset.UnixEpoch }, default);
        var lease = await store.TryAcquireLeaseAsync(
            key, new() { Owner = "a", Duration = TimeSpan.FromSeconds(5), SentVersion = written.Version }, default);
        var record = (await store.ReadAsync(key, default)).Record;
        var due = await store.ListAsync(new() { Alias = "google", DueBefore = written.StoreTime }, default);
        var deleted = await store.TryDeleteAsync(key, written.Version, default);
        Console.WriteLine(
            $"status: {written.Status}, bytes: {record?.Payload.Length}, marked: {lease.IsMarked}, due: {due.Entries.Count}, deleted: {deleted.IsDeleted}");
        return 0;
    }
}
