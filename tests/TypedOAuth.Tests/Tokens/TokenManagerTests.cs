using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks the source of a served token: memory, the store, or a refresh.</summary>
public sealed class TokenManagerTests
{
    [Fact]
    public async Task A_user_who_has_not_authorized_has_no_token()
    {
        await using var host = new TestHost();
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("nobody"));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("nobody"));
        Assert.Equal(0, host.Server.Count);
    }

    [Fact]
    public async Task A_valid_token_is_served_from_memory_in_a_completed_task_without_allocation()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("at", "rt"));
        await host.Client.GetAccessTokenForUserAsync("u");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            // Each await must find a completed task. Otherwise, the test continues on another thread, which counts its allocations separately.
            _ = (await host.Client.GetAccessTokenForUserAsync("u"))!.Token;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task A_process_that_lost_the_race_returns_what_the_other_one_wrote()
    {
        var time = new FakeTimeProvider();
        var store = new InMemoryTokenStore(time);
        await using var protector = new SharedProtector();
        await using var one = new TestHost(store, services: protector.Register);
        await using var two = new TestHost(store, services: protector.Register);
        await one.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await two.Client.GetAccessTokenForUserAsync("u");
        foreach (var clock in (FakeTimeProvider[])[time, one.Time, two.Time])
        {
            clock.Advance(TimeSpan.FromHours(2));
        }

        one.Server.Answer(TokenJson("a2", "rt2"));
        await one.Client.GetAccessTokenForUserAsync("u");
        Assert.Equal("a2", (await two.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(0, two.Server.Count);
    }

    [Fact]
    public async Task A_rejected_token_is_replaced_by_a_newer_stored_one_before_anything_is_refreshed()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("a2", (await host.Core.ReplaceRejectedTokenAsync("u", "a1", mayRefresh: true, default))!.Token);
        Assert.Equal("a2", (await host.Core.ReplaceRejectedTokenAsync("u", "a1", mayRefresh: false, default))!.Token);
        Assert.Null(await host.Core.ReplaceRejectedTokenAsync("u", "a2", mayRefresh: false, default));
        Assert.Equal(2, host.Server.Count);
    }
}
