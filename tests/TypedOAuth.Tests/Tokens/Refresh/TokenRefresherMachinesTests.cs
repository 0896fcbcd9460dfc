using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks refreshes of several machines that share a store: its round trips, its clock, and a machine that stopped in the middle.</summary>
public sealed class TokenRefresherMachinesTests
{
    private static readonly OAuth2ConnectionKey Key = new("test", "u");

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_read_takes_one_round_trip_and_a_refresh_two_more()
    {
        await using var protector = new SharedProtector();
        var store = new CountingStore(new InMemoryTokenStore(_time));
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Advance(TimeSpan.FromHours(2), host);
        store.Calls.Clear();
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(["read", "lease", "write"], store.Calls);

        store.Calls.Clear();
        Advance(TimeSpan.FromMinutes(1), host);
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(["read"], store.Calls);
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(60)]
    public async Task Clocks_that_are_an_hour_apart_change_nothing(int minutes)
    {
        await using var protector = new SharedProtector();
        var store = new InMemoryTokenStore(_time);
        await using var one = new TestHost(store, services: protector.Register);
        await using var other = new TestHost(store, services: protector.Register);
        one.Time.SetUtcNow(_time.GetUtcNow());
        other.Time.AdjustTime(_time.GetUtcNow() + TimeSpan.FromMinutes(minutes));
        var issued = await other.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.Equal(_time.GetUtcNow() + TimeSpan.FromHours(1), issued.ExpiresAt);
        Assert.Equal("a1", (await one.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(0, one.Server.Count);

        Advance(TimeSpan.FromHours(1), one, other);
        other.Server.Answer(TokenJson("a2", "rt2"));
        var refreshed = await other.Client.GetAccessTokenForUserAsync("u");
        Assert.Equal(("a2", _time.GetUtcNow() + TimeSpan.FromHours(1)), (refreshed!.Token, refreshed.ExpiresAt));
        Assert.Equal("a2", (await one.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(0, one.Server.Count);
        Assert.Equal(_time.GetUtcNow(), (await one.Client.GetConnectionAsync("u")).LastRefreshedAt);
    }

    [Fact]
    public async Task A_slow_provider_is_no_crash()
    {
        await using var protector = new SharedProtector();
        var store = new InMemoryTokenStore(_time);
        await using var host = new TestHost(store, static options => options.Timeout = TimeSpan.FromMinutes(1), protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.AnswerAsync(async (_, _) =>
        {
            for (var second = 0; second < 20; second++)
            {
                _time.Advance(TimeSpan.FromSeconds(1));
                host.Time.Advance(TimeSpan.FromSeconds(1));
                var attempt = await store.TryAcquireLeaseAsync(Key, new() { Owner = "another process", Duration = TimeSpan.FromSeconds(1) }, default);
                Assert.False(attempt.IsAcquired);
            }

            return Json(TokenJson("a2", "rt2"));
        });
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task A_machine_that_stopped_in_the_middle_leaves_a_connection_that_serves_its_token_and_asks_for_the_user_afterwards()
    {
        await using var protector = new SharedProtector();
        var store = new InMemoryTokenStore(_time);
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await StopInTheMiddleAsync(store);
        Advance(TimeSpan.FromSeconds(5), host);

        var refused = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(OAuth2ConnectionReason.Indeterminate, refused.Reason);
        Assert.Contains("RefreshReuseTolerated", refused.Message, StringComparison.Ordinal);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        var connection = await host.Client.GetConnectionAsync("u");
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Indeterminate), (connection.State, connection.Reason));

        Advance(TimeSpan.FromMinutes(57), host);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Advance(TimeSpan.FromHours(1), host);
        var ended = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(OAuth2ConnectionReason.Indeterminate, ended.Reason);
        Assert.Single(host.Server.Forms);

        await host.AuthorizeAsync("u", TokenJson("a3", "rt3"));
        Assert.Equal(OAuth2ConnectionState.Connected, (await host.Client.GetConnectionAsync("u")).State);
        host.Server.Answer(TokenJson("a4", "rt4"));
        Assert.Equal("a4", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task A_refresh_token_that_stayed_at_the_last_refresh_is_sent_once_more_after_a_stop()
    {
        await using var protector = new SharedProtector();
        var store = new InMemoryTokenStore(_time);
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        await StopInTheMiddleAsync(store);
        Advance(TimeSpan.FromSeconds(5), host);
        host.Server.Answer(TokenJson("a3"));
        Assert.Equal("a3", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Null((await store.ReadAsync(Key, default)).Record!.Mark);
    }

    [Fact]
    public async Task A_refusal_or_an_outage_of_the_provider_leaves_no_mark()
    {
        await using var protector = new SharedProtector();
        var store = new InMemoryTokenStore(_time);
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(_ => throw new HttpRequestException("The connection was closed."));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Null((await store.ReadAsync(Key, default)).Record!.Mark);
        host.Server.Answer("""{"error":"invalid_client"}""", System.Net.HttpStatusCode.Unauthorized);
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Null((await store.ReadAsync(Key, default)).Record!.Mark);
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task An_outage_of_the_provider_that_outlasts_the_lease_leaves_no_mark()
    {
        await using var protector = new SharedProtector();
        var store = new FlakyStore(new InMemoryTokenStore(_time));
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.AnswerAsync((_, _) =>
        {
            // The lease ends during the request, because the store does not extend it.
            store.BeforeLease = static () => throw new IOException("The database is busy.");
            Advance(TimeSpan.FromSeconds(6), host);
            store.BeforeLease = static () => default;
            throw new HttpRequestException("The connection was closed.");
        });
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Null((await store.ReadAsync(Key, default)).Record!.Mark);
    }

    [Fact]
    public async Task A_write_without_a_refresh_does_not_count_as_the_refresh_that_a_caller_asks_for()
    {
        await using var protector = new SharedProtector();
        var inner = new InMemoryTokenStore(_time);
        var store = new FlakyStore(inner);
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        var hasWritten = false;
        store.BeforeLease = async () =>
        {
            if (!hasWritten)
            {
                hasWritten = true;
                var stored = (await inner.ReadAsync(Key, default)).Record!;
                await inner.TryWriteAsync(Key, new() { Payload = stored.Payload, ExpectedVersion = stored.Version }, default);
            }
        };
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task A_refresh_of_another_process_counts_even_if_the_provider_returns_the_same_access_token()
    {
        await using var protector = new SharedProtector();
        var inner = new InMemoryTokenStore(_time);
        var store = new FlakyStore(inner);
        await using var first = new TestHost(inner, services: protector.Register);
        await using var second = new TestHost(store, services: protector.Register);
        await first.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        first.Server.Answer(TokenJson("a1", "rt2"));
        var hasRefreshed = false;
        store.BeforeLease = async () =>
        {
            if (!hasRefreshed)
            {
                hasRefreshed = true;
                await first.Client.RefreshUserAccessTokenAsync("u");
            }
        };
        Assert.Equal("rt2", (await second.Client.RefreshUserAccessTokenAsync("u")).RefreshToken);
        Assert.Equal(0, second.Server.Count);
    }

    [Fact]
    public async Task A_store_that_answers_too_late_is_left_with_no_mark()
    {
        await using var protector = new SharedProtector();
        var store = new FlakyStore(new InMemoryTokenStore(_time));
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        store.AfterLease = static () => throw new TimeoutException("The store is busy, but carries out the call.");
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        store.AfterLease = static () => default;
        await Eventually.IsTrueAsync(async () => (await store.ReadAsync(Key, default)).Record!.Mark is null);
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task Keys_that_are_out_of_reach_leave_no_mark()
    {
        using var protector = new ControlledProtector();
        var (store, leases) = (new FlakyStore(new InMemoryTokenStore(_time)), 0);
        store.AfterLease = () =>
        {
            Interlocked.Increment(ref leases);
            return default;
        };
        await using var host = new TestHost(
            store,
            static options => options.CacheDuration = TimeSpan.FromHours(2),
            services => services.AddSingleton<IOAuth2DataProtector>(protector));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Advance(TimeSpan.FromMinutes(58), host);
        protector.IsOutOfReach = true;

        // The token in memory is served, and a refresh begins in the background, which cannot read the record.
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        await Eventually.IsTrueAsync(() => new(Volatile.Read(ref leases) == 2));
        await Eventually.IsTrueAsync(async () => (await store.ReadAsync(Key, default)).Record!.Mark is null);
        protector.IsOutOfReach = false;
        host.Server.Answer(TokenJson("a2", "rt2"));

        // A call that comes before the end of the background refresh has the same result.
        await Eventually.IsTrueAsync(async () => await RefreshAsync(host) == "a2");
    }

    [Fact]
    public async Task Tokens_are_kept_while_the_store_refuses_the_process()
    {
        await using var protector = new SharedProtector();
        var store = new FlakyStore(new InMemoryTokenStore(_time)) { CreateFailure = static () => new OAuth2ConfigurationException("The password is wrong.") };
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        (store.FailingWrites, store.FailingReleases) = (1, 2);
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));

        // The lease of the refusal ends, and the password is corrected. The tokens are saved in the background.
        Advance(TimeSpan.FromMinutes(1), host);
        await Eventually.IsTrueAsync(async () => (await host.Client.GetAccessTokenForUserAsync("u"))!.Token == "a2");
        Assert.Equal(2, host.Server.Count);
        Assert.Null((await store.ReadAsync(Key, default)).Record!.Mark);
    }

    [Fact]
    public async Task A_store_that_refuses_the_process_during_an_extension_fails_no_refresh()
    {
        await using var protector = new SharedProtector();
        var store = new FlakyStore(new InMemoryTokenStore(_time));
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.AnswerAsync((_, _) =>
        {
            store.BeforeLease = static () => throw new OAuth2ConfigurationException("The password is wrong.");
            Advance(TimeSpan.FromSeconds(1), host);
            store.BeforeLease = static () => default;
            return Task.FromResult(Json(TokenJson("a2", "rt2")));
        });
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task A_release_whose_connection_is_cut_leaves_no_mark()
    {
        await using var protector = new SharedProtector();
        var store = new FlakyStore(new InMemoryTokenStore(_time));
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("<html>", System.Net.HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));

        // The first failure was stored, which released the lease. The second one is not stored.
        store.FailingReleases = 1;
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Null((await store.ReadAsync(Key, default)).Record!.Mark);
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task A_mark_whose_answer_is_lost_is_not_mistaken_for_one_of_a_stopped_machine()
    {
        await using var protector = new SharedProtector();
        var store = new FlakyStore(new InMemoryTokenStore(_time));
        await using var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Advance(TimeSpan.FromHours(2), host);
        var leases = 0;
        store.BeforeLease = async () =>
        {
            if (++leases == 1)
            {
                // Another process writes between the caller's read and its lease, so that the mark needs another call.
                var stored = (await store.ReadAsync(Key, default)).Record!;
                await store.TryWriteAsync(Key, new() { Payload = stored.Payload, ExpectedVersion = stored.Version }, default);
            }
        };
        store.AfterLease = () => leases == 2 ? throw new IOException("The connection was cut.") : default;
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(3, leases);
        Assert.Null((await store.ReadAsync(Key, default)).Record!.Mark);
    }

    /// <summary>Leaves the lease and the mark of a machine that stopped after it had announced the request.</summary>
    private static async Task StopInTheMiddleAsync(InMemoryTokenStore store)
    {
        var stored = (await store.ReadAsync(Key, default)).Record!;
        var request = new OAuth2LeaseRequest { Owner = "stopped", Duration = TimeSpan.FromSeconds(4), SentVersion = stored.Version };
        Assert.True((await store.TryAcquireLeaseAsync(Key, request, default)).IsMarked);
    }

    /// <summary>Returns the new token; returns null if the store or the keys are unavailable.</summary>
    private static async Task<string?> RefreshAsync(TestHost host)
    {
        try
        {
            return (await host.Client.RefreshUserAccessTokenAsync("u")).Token;
        }
        catch (OAuth2TransientException)
        {
            return null;
        }
    }

    private void Advance(TimeSpan time, params ReadOnlySpan<TestHost> hosts)
    {
        _time.Advance(time);
        foreach (var host in hosts)
        {
            host.Time.Advance(time);
        }
    }

    /// <summary>Records the calls that a process makes.</summary>
    private sealed class CountingStore(IOAuth2TokenStore inner) : IOAuth2TokenStore
    {
        public List<string> Calls { get; } = [];

        public bool IsPersistent => false;

        public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
        {
            Calls.Add("read");
            return inner.ReadAsync(key, cancellationToken);
        }

        public ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
        {
            Calls.Add("write");
            return inner.TryWriteAsync(key, write, cancellationToken);
        }

        public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
        {
            Calls.Add("delete");
            return inner.TryDeleteAsync(key, expectedVersion, cancellationToken);
        }

        public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
            OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
        {
            Calls.Add("lease");
            return inner.TryAcquireLeaseAsync(key, request, cancellationToken);
        }

        public ValueTask<DateTimeOffset> ReleaseLeaseAsync(
            OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken)
        {
            Calls.Add("release");
            return inner.ReleaseLeaseAsync(key, owner, clearsMark, cancellationToken);
        }

        public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
            inner.ListAsync(query, cancellationToken);
    }
}
