using System.Net;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>How tokens are kept, refreshed and lost: each test answers a failure that users of other libraries have met.</summary>
public sealed class TokenLifecycleTests
{
    private const int ManyCallers = 10_000;

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
            // Each await finds a completed task, or the test would go on in another thread, whose count would differ.
            _ = (await host.Client.GetAccessTokenForUserAsync("u"))!.Token;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task Ten_thousand_callers_of_an_expired_token_make_one_request_and_all_get_the_new_token()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Server.AnswerAsync(async (_, _) =>
        {
            asked.TrySetResult();
            await gate.Task;
            return Json(TokenJson("new", "rt2"));
        });
        using var impatient = new CancellationTokenSource();
        var calls = Enumerable.Range(0, ManyCallers).Select(_ => host.Client.GetAccessTokenForUserAsync("u").AsTask()).ToList();
        var cancelled = host.Client.GetAccessTokenForUserAsync("u", impatient.Token).AsTask();
        await asked.Task;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        gate.SetResult();

        Assert.All(await Task.WhenAll(calls), static data => Assert.Equal("new", data!.Token));
        Assert.Equal(2, host.Server.Count); // The code's exchange, and one refresh.
        Assert.Equal("rt1", host.Server.Forms[1]["refresh_token"]);
    }

    [Fact]
    public async Task The_first_callers_cancellation_does_not_end_the_refresh_of_the_others()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Server.AnswerAsync(async (_, cancellation) =>
        {
            asked.TrySetResult();
            await gate.Task.WaitAsync(cancellation);
            return Json(TokenJson("new"));
        });
        using var first = new CancellationTokenSource();
        var firstCall = host.Client.GetAccessTokenForUserAsync("u", first.Token).AsTask();
        await asked.Task;
        var secondCall = host.Client.GetAccessTokenForUserAsync("u").AsTask();
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => firstCall);
        gate.SetResult();
        Assert.Equal("new", (await secondCall)!.Token);
    }

    [Fact]
    public async Task A_failing_refresh_wedges_nothing_and_keeps_the_token()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer("<html>503</html>", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        host.Server.Answer(TokenJson("new"));
        Assert.Equal("new", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
    }

    [Fact]
    public async Task A_token_near_its_expiry_is_served_while_one_refresh_runs_behind()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("old", "rt1"));
        host.Time.Advance(TimeSpan.FromMinutes(57));
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Server.AnswerAsync(async (_, _) =>
        {
            asked.TrySetResult();
            await gate.Task;
            return Json(TokenJson("new", "rt2"));
        });
        Assert.Equal("old", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal("old", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        await asked.Task;
        gate.SetResult();
        await Eventually.IsTrueAsync(async () => (await host.Client.GetAccessTokenForUserAsync("u"))!.Token == "new");
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task A_response_without_a_refresh_token_keeps_the_old_one_and_a_new_one_replaces_it()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: ",\"team\":{\"id\":\"T1\"},\"count\":7"));
        host.Server.Answer(TokenJson("a2"));
        var second = await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(("a2", "rt1", "T1", 7), (second.Token, second.RefreshToken, second.TeamId, second.Count));
        host.Server.Answer(TokenJson("a3", "rt3"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("rt3", host.Server.Forms[^1]["refresh_token"]);
    }

    [Fact]
    public async Task Invalid_grant_ends_the_connection_and_nothing_else_does()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);

        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(OAuth2ConnectionState.NeedsAttention, (await host.Core.GetConnectionAsync("u")).State);
        Assert.Equal(3, host.Server.Count);

        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task An_unknown_expiry_means_neither_for_ever_nor_a_refresh_per_call()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("a1", "rt1", expiresIn: null));
        Assert.Null(data.ExpiresAt);
        host.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(1, host.Server.Count);
        host.Server.Answer(TokenJson("a2", expiresIn: null));
        host.Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.IsTrueAsync(async () => (await host.Client.GetAccessTokenForUserAsync("u"))!.Token == "a2");
    }

    [Fact]
    public async Task A_token_of_a_cache_is_looked_up_again_after_its_time()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var one = new TestHost(store, services: protector.Register);
        await using var two = new TestHost(store, services: protector.Register);
        await one.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.Equal("a1", (await two.Client.GetAccessTokenForUserAsync("u"))!.Token);
        one.Server.Answer(TokenJson("a2", "rt2"));
        await one.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("a1", (await two.Client.GetAccessTokenForUserAsync("u"))!.Token);
        two.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("a2", (await two.Client.GetAccessTokenForUserAsync("u"))!.Token);
        await one.Client.ForgetUserAsync("u");
        Assert.Null(await one.Client.GetAccessTokenForUserAsync("u"));
        two.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Null(await two.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task A_process_that_lost_the_race_returns_what_the_other_one_wrote()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var one = new TestHost(store, services: protector.Register);
        await using var two = new TestHost(store, services: protector.Register);
        await one.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await two.Client.GetAccessTokenForUserAsync("u");
        one.Time.Advance(TimeSpan.FromHours(2));
        two.Time.Advance(TimeSpan.FromHours(2));
        one.Server.Answer(TokenJson("a2", "rt2"));
        await one.Client.GetAccessTokenForUserAsync("u");
        Assert.Equal("a2", (await two.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(0, two.Server.Count);
    }

    [Fact]
    public async Task A_write_that_fails_is_tried_again_and_the_request_is_not()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        store.FailingWrites = 100;
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        Assert.Equal(2, host.Server.Count);
        store.FailingWrites = 0;
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task Revocation_sends_both_tokens_authenticated_and_forgets_whatever_the_answer()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        Assert.Equal(("rt1", "refresh_token"), (host.Server.Forms[1]["token"], host.Server.Forms[1]["token_type_hint"]));
        Assert.Equal(("a1", "access_token"), (host.Server.Forms[2]["token"], host.Server.Forms[2]["token_type_hint"]));
        Assert.Equal(TestHost.ClientSecret, host.Server.Forms[1]["client_secret"]);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.False(await host.Client.RevokeUserAccessTokenAsync("u"));

        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        host.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.InternalServerError);
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.Failed, "server_error"), (result.HadConnection, result.Revocation, result.Error?.Code));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task A_rejected_token_is_replaced_by_a_newer_stored_one_before_anything_is_refreshed()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Core.ReplaceRejectedTokenAsync("u", "a1", default)).Token);
        Assert.Equal("a2", (await host.Core.ReplaceRejectedTokenAsync("u", "a1", default)).Token);
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task A_user_who_left_the_cache_is_read_from_the_store()
    {
        await using var host = new TestHost(configure: options => options.CacheCapacity = 10);
        for (var i = 0; i < 100; i++)
        {
            await host.AuthorizeAsync($"u{i}", TokenJson($"a{i}", "rt"));
        }

        Assert.Equal("a0", (await host.Client.GetAccessTokenForUserAsync("u0"))!.Token);
    }

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
