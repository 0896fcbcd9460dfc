using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using TypedOAuth.Tokens;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>What fails around a refresh, the store, the log, the listeners, costs nobody a token.</summary>
public sealed class RefreshFailureTests
{
    private static readonly OAuth2ConnectionKey Key = new("test", "u");

    [Fact]
    public async Task A_logger_that_throws_hangs_nobody_and_loses_nothing()
    {
        using var log = new BrokenLog();
        await using var host = new TestHost(services: services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await WithinLimitAsync(host.Client.RefreshUserAccessTokenAsync("u"))).Token);
        host.Server.Answer("<html>503</html>", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => WithinLimitAsync(host.Client.RefreshUserAccessTokenAsync("u")));
        host.Server.Answer(TokenJson("a3", "rt3"));
        Assert.Equal("a3", (await WithinLimitAsync(host.Client.RefreshUserAccessTokenAsync("u"))).Token);
        Assert.Equal("rt2", host.Server.Forms[^1]["refresh_token"]);
        Assert.True(log.Calls > 0);
    }

    [Fact]
    public async Task Listeners_that_throw_lose_no_rotated_token()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        var calls = 0;
        using (var meters = new MeterListener())
        using (var activities = new ActivityListener())
        {
            meters.InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == TypedOAuthTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            meters.SetMeasurementEventCallback<long>((_, _, _, _) => Throw());
            meters.Start();
            activities.ShouldListenTo = static source => source.Name == TypedOAuthTelemetry.ActivitySourceName;
            activities.Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData;
            activities.ActivityStopped = _ => Throw();
            ActivitySource.AddActivityListener(activities);
            Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        }

        Assert.True(calls >= 2);
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("rt2", host.Server.Forms[^1]["refresh_token"]);

        void Throw()
        {
            Interlocked.Increment(ref calls);
            throw new InvalidOperationException("The listener is broken.");
        }
    }

    [Fact]
    public async Task A_stores_own_time_limit_is_an_outage_and_no_cancellation()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { CreateFailure = static () => new TaskCanceledException("The command took too long.") };
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        store.FailingWrites = 100;
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        store.FailingWrites = 0;
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task A_store_that_fails_for_a_moment_disturbs_neither_a_refresh_nor_a_first_save()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { FailingWrites = 5 };
        await using var host = new TestHost(store);
        var authorization = host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await host.PassTimeAsync(authorization, store);
        Assert.Equal("a1", (await authorization).Token);

        host.Server.Answer(TokenJson("a2", "rt2"));
        store.FailingWrites = 5;
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        Assert.Equal("a2", (await refresh).Token);
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task Tokens_of_a_new_authorization_that_cannot_be_saved_are_revoked()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { FailingWrites = 100 };
        await using var host = new TestHost(store);
        var authorization = host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await host.PassTimeAsync(authorization, store);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => authorization);
        Assert.Equal(["rt1", "a1"], host.Server.Forms.Skip(1).Select(static form => form["token"]));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task The_lease_is_held_for_as_long_as_the_write_is_tried()
    {
        IOAuth2TokenStore? inner = null;
        FlakyStore? store = null;
        await using var host = new TestHost(services: services => services.AddSingleton<IOAuth2TokenStore>(provider =>
            store = new FlakyStore(inner = new InMemoryTokenStore(provider.GetRequiredService<TimeProvider>()))));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        var intruders = 0;
        store!.FailingWrites = 3;
        store.BeforeWrite = async () =>
        {
            // A database that is busy for as long as SQLite waits, and more.
            host.Time.Advance(TimeSpan.FromSeconds(45));
            var request = new OAuth2LeaseRequest { Owner = "another process", Duration = TimeSpan.FromMinutes(1) };
            intruders += (await inner!.TryAcquireLeaseAsync(Key, request, default)).IsAcquired ? 1 : 0;
        };
        var refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await host.PassTimeAsync(refresh, store);
        Assert.Equal("a2", (await refresh).Token);
        Assert.Equal(0, intruders);
    }

    [Fact]
    public async Task What_another_process_wrote_while_the_lease_was_awaited_is_taken_instead_of_a_request()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var store = new FlakyStore(inner);
        await using var protector = new SharedProtector();
        await using var other = new TestHost(inner, services: protector.Register);
        await using var host = new TestHost(store, services: protector.Register);
        await other.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        other.Server.Answer(TokenJson("a2", "rt2"));
        host.Server.Answer(TokenJson("a3", "rt3"));
        await host.Client.GetAccessTokenForUserAsync("u");
        host.Time.Advance(TimeSpan.FromHours(2));
        other.Time.Advance(TimeSpan.FromHours(2));

        // Between this process's last look at the store and the lease.
        store.BeforeLease = async () => await other.Client.GetAccessTokenForUserAsync("u");
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(0, host.Server.Count);
    }

    [Fact]
    public void Tokens_that_could_not_be_saved_are_bounded_and_the_oldest_go_first()
    {
        var unsaved = new UnsavedTokens<TestClient.AuthData>(capacity: 2);
        Assert.Null(unsaved.Keep(new("test", "u1"), new() { Token = "a1" }, 1));
        Assert.Null(unsaved.Keep(new("test", "u2"), new() { Token = "a2" }, 2));
        Assert.Null(unsaved.Keep(new("test", "u1"), new() { Token = "a3" }, 3));
        Assert.Equal(new OAuth2ConnectionKey("test", "u2"), unsaved.Keep(new("test", "u3"), new() { Token = "a4" }, 4));
        Assert.Null(unsaved.Take(new("test", "u2")));
        Assert.Equal(("a3", 3), (unsaved.Take(new("test", "u1"))!.Value.AuthData.Token, 3));
        Assert.Null(unsaved.Take(new("test", "u1")));
    }

    private static Task<TestClient.AuthData> WithinLimitAsync(ValueTask<TestClient.AuthData> call) => call.AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    private sealed class BrokenLog : ILoggerProvider, ILogger
    {
        private int _calls;

        public int Calls => Volatile.Read(ref _calls);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Interlocked.Increment(ref _calls);
            throw new IOException("The disk is full.");
        }

        public void Dispose()
        {
        }
    }
}
