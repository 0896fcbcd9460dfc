using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks that tokens that could not be saved are saved as soon as possible, because other machines wait for them.</summary>
public sealed class UnsavedSettlerTests
{
    [Fact]
    public async Task Tokens_are_saved_without_a_call_once_the_store_is_back()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var host = await TestHost.FailToSaveAsync(new FlakyStore(inner), protector.Register);
        await using var other = new TestHost(inner, services: protector.Register);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await other.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(OAuth2ConnectionReason.Indeterminate, (await other.Client.GetConnectionAsync("u")).Reason);

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await Eventually.IsTrueAsync(async () => (await other.Client.GetConnectionAsync("u")).State == OAuth2ConnectionState.Connected);
        other.Server.Answer(TokenJson("a3", "rt3"));
        Assert.Equal("a3", (await other.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal("rt2", other.Server.Forms[^1]["refresh_token"]);
    }

    [Fact]
    public async Task An_outage_that_lasts_is_asked_about_less_and_less()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var store = new FlakyStore(inner);
        await using var host = await TestHost.FailToSaveAsync(store);
        var attempts = 0;
        store.BeforeLease = () =>
        {
            Interlocked.Increment(ref attempts);
            throw new IOException("The database is down.");
        };
        var began = host.Time.GetUtcNow();
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            return new(Volatile.Read(ref attempts) >= 14);
        });

        // An attempt asks for the lease twice. The delays are 1, 2, 4, 8, 16, 30 and 30 seconds.
        Assert.True(host.Time.GetUtcNow() - began >= TimeSpan.FromSeconds(91));
        store.BeforeLease = static () => default;
        await Eventually.IsTrueAsync(async () =>
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            return (await inner.ReadAsync(new("test", "u"), default)).Record!.Mark is null;
        });
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_call_during_a_save_in_the_background_shares_it()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = await TestHost.FailToSaveAsync(store);
        var (attempts, isSaving, mayGoOn) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        store.BeforeLease = async () =>
        {
            Interlocked.Increment(ref attempts);
            isSaving.TrySetResult();
            await mayGoOn.Task;
        };
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            return new(isSaving.Task.IsCompleted);
        });
        var call = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        Assert.False(call.IsCompleted);
        mayGoOn.SetResult();
        Assert.Equal("a2", (await call).Token);
        Assert.Equal(1, attempts);
    }

    /// <summary>During the write, the tokens are neither kept nor stored, and the store still has the former token.</summary>
    [Fact]
    public async Task A_call_during_the_write_of_a_save_in_the_background_waits_for_it()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = await TestHost.FailToSaveAsync(store);
        var isWriting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var mayGoOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        store.BeforeWrite = async () =>
        {
            isWriting.TrySetResult();
            await mayGoOn.Task;
        };
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            return new(isWriting.Task.IsCompleted);
        });

        // The token in memory has to be checked in the store again.
        host.Time.Advance(TimeSpan.FromMinutes(1));
        var call = host.Client.GetAccessTokenForUserAsync("u").AsTask();
        mayGoOn.SetResult();
        Assert.Equal("a2", (await call)!.Token);
    }
}
