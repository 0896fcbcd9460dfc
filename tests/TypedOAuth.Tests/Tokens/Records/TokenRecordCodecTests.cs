using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Records;

/// <summary>Reads records that are no connection of the user: bytes of another origin, and a record that was moved.</summary>
public sealed class TokenRecordCodecTests
{
    [Fact]
    public async Task An_unreadable_record_counts_as_absent_and_is_kept_until_the_user_authorizes_again()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var host = new TestHost(store);
        await store.TryWriteAsync(new("test", "u"), new() { Payload = new byte[] { 1, 2, 3 }, ExpectedVersion = 0 }, default);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.NotNull((await store.ReadAsync(new("test", "u"), default)).Record);
        await host.AuthorizeAsync("u", TokenJson("a1"));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_record_that_was_moved_to_another_user_is_refused()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("alice", TokenJson("a1"));
        var record = await store.ReadAsync(new("test", "alice"), default);
        await store.TryWriteAsync(new("test", "mallory"), new() { Payload = record.Record!.Payload, ExpectedVersion = 0 }, default);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("mallory"));
    }
}
