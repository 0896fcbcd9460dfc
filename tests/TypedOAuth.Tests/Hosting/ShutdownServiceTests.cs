using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Stops an application while the provider replaces a refresh token. The new token must still be stored.</summary>
public sealed class ShutdownServiceTests
{
    private static readonly OAuth2ConnectionKey Key = new("test", "u");

    private readonly InMemoryTokenStore _store = new(TimeProvider.System);

    /// <summary>Continues the test on another thread, because the test may block its thread, and the server must not be blocked.</summary>
    private readonly TaskCompletionSource _isAsked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TaskCompletionSource _answers = new();
    private Task? _refresh;
    private volatile bool _hasAnswered;

    [Fact]
    public async Task A_stopping_host_waits_for_a_refresh_that_is_under_way()
    {
        await using var protector = new SharedProtector();
        await using var host = await StartRefreshAsync(_store, protector);
        var stop = StopAsync(host);
        Assert.False(stop.IsCompleted);
        _answers.SetResult();
        await stop;
        await AssertIsStoredAsync(protector, "a2");
    }

    [Fact]
    public async Task A_client_that_is_disposed_of_waits_for_a_refresh_that_is_under_way()
    {
        await using var protector = new SharedProtector();
        var host = await StartRefreshAsync(_store, protector);
        var dispose = host.DisposeAsync().AsTask();
        Assert.False(dispose.IsCompleted);
        _answers.SetResult();
        await dispose;
        await AssertIsStoredAsync(protector, "a2");
    }

    [Fact]
    [SuppressMessage("Performance", "CA1849:Call async methods when in an async method", Justification = "Applications without a host dispose so.")]
    public async Task Services_that_are_disposed_of_without_await_wait_too()
    {
        await using var protector = new SharedProtector();
        var host = await StartRefreshAsync(_store, protector);
        var hadAnswered = false;
        var dispose = new Thread(() =>
        {
            ((ServiceProvider)host.Services).Dispose();
            hadAnswered = _hasAnswered;
        })
        {
            IsBackground = true,
        };
        dispose.Start();

        // The server delays its response until the disposal waits, or until no disposal can wait any more.
        Assert.True(SpinWait.SpinUntil(() => !dispose.IsAlive || dispose.ThreadState.HasFlag(ThreadState.WaitSleepJoin), Eventually.Limit));
        _answers.SetResult();
        Assert.True(dispose.Join(Eventually.Limit));
        Assert.True(hadAnswered, "The disposal ended before the refresh that was under way.");
        await AssertIsStoredAsync(protector, "a2");
    }

    [Fact]
    public async Task No_refresh_begins_after_the_stop_and_valid_tokens_are_served_on()
    {
        await using var host = new TestHost(_store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await StopAsync(host);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Contains("shutting down", exception.Message, StringComparison.Ordinal);
        host.Time.Advance(TimeSpan.FromMinutes(58));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(1, host.Server.Count);
    }

    [Fact]
    public async Task A_stop_writes_what_could_not_be_saved_before()
    {
        await using var host = await TestHost.FailToSaveAsync(new FlakyStore(_store));
        var before = (await _store.ReadAsync(Key, default)).Record!.Version;
        await StopAsync(host);
        Assert.True((await _store.ReadAsync(Key, default)).Record!.Version > before);
        host.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_store_that_never_answers_holds_up_a_disposal_for_a_bounded_time()
    {
        var never = new TaskCompletionSource();
        var store = new FlakyStore(_store);
        await using var protector = new SharedProtector();
        var host = await StartRefreshAsync(store, protector);
        var isWriting = new TaskCompletionSource();
        store.BeforeWrite = () =>
        {
            isWriting.SetResult();
            return new(never.Task);
        };
        _answers.SetResult();
        await isWriting.Task;
        var dispose = host.DisposeAsync().AsTask();
        Assert.False(dispose.IsCompleted);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await dispose.WaitAsync(Eventually.Limit);
        never.SetResult();
    }

    [Fact]
    public async Task A_stop_creates_no_client_that_was_never_used()
    {
        var services = new ServiceCollection();
        services.AddTestClient();
        await using var provider = services.BuildServiceProvider();
        foreach (var service in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            // A client without settings cannot be created.
            await service.StoppedAsync(default);
        }
    }

    private static async Task StopAsync(TestHost host)
    {
        var services = host.Services.GetServices<IHostedService>().OfType<IHostedLifecycleService>().ToList();
        Assert.NotEmpty(services);
        foreach (var service in services)
        {
            await service.StoppedAsync(default);
        }
    }

    private async Task<TestHost> StartRefreshAsync(IOAuth2TokenStore store, SharedProtector protector)
    {
        var host = new TestHost(store, services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.AnswerAsync(async (_, _) =>
        {
            _isAsked.SetResult();
            await _answers.Task;
            _hasAnswered = true;
            return Json(TokenJson("a2", "rt2"));
        });
        _refresh = host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await _isAsked.Task;
        return host;
    }

    private async Task AssertIsStoredAsync(SharedProtector protector, string token)
    {
        await using var next = new TestHost(_store, services: protector.Register);
        Assert.Equal(token, (await next.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.NotNull(_refresh);
        await _refresh;
    }
}
