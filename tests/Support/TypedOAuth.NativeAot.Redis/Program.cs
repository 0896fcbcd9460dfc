using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

// A native application that stores a connection in Redis. Its argument is a configuration of StackExchange.Redis.
if (args is not [var configuration])
{
    await Console.Error.WriteLineAsync("Give a configuration of StackExchange.Redis.");
    return 2;
}

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
