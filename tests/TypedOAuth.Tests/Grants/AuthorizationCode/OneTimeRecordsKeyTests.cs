using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks that unavailable or lost keys do not consume an authorization, and that plaintext is wiped.</summary>
public sealed class OneTimeRecordsKeyTests : IAsyncDisposable
{
    private readonly ControlledProtector _protector = new();
    private readonly CountingStore _store = new();
    private readonly TestLog _log = new();
    private readonly TestHost _host;

    public OneTimeRecordsKeyTests()
    {
        _host = new(services: services => services
            .AddSingleton<IOAuth2DataProtector>(_protector)
            .AddSingleton<IOAuth2AuthorizationStore>(_store)
            .AddSingleton<ILoggerProvider>(_log)
            .AddLogging());
        _host.Server.Answer(TokenJson("a"));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _protector.Dispose();
    }

    [Fact]
    public async Task Keys_out_of_reach_are_a_transient_error_and_consume_no_authorization()
    {
        var callback = TestHost.CreateCallback(await _host.Client.GetUnboundAuthorizationUrlAsync("u"), "code=c");
        _protector.IsOutOfReach = true;
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Client.CompleteAuthorizationAsync(callback));
        Assert.IsType<IOException>(exception.InnerException);
        Assert.Contains("keys", exception.Message, StringComparison.Ordinal);
        _protector.IsOutOfReach = false;
        Assert.Equal("a", (await _host.Client.CompleteAuthorizationAsync(callback)).AuthData.Token);
    }

    [Fact]
    public async Task Keys_out_of_reach_consume_no_ticket()
    {
        var ticket = await CreateTicketAsync();
        _protector.IsOutOfReach = true;
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Core.PeekTicketAsync(ticket));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Core.BeginAuthorizationFromTicketAsync(ticket, null));
        _protector.IsOutOfReach = false;
        Assert.NotNull(await _host.Core.BeginAuthorizationFromTicketAsync(ticket, null));
        Assert.Null(await _host.Core.BeginAuthorizationFromTicketAsync(ticket, null));
    }

    [Fact]
    public async Task A_lost_key_looks_like_an_unknown_state_and_consumes_nothing()
    {
        var ticket = await CreateTicketAsync();
        var callback = TestHost.CreateCallback(await _host.Client.GetUnboundAuthorizationUrlAsync("u"), "code=c");
        _protector.IsLost = true;
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await _host.Client.CompleteAuthorizationAsync(callback));
        Assert.Null(await _host.Core.BeginAuthorizationFromTicketAsync(ticket, null));
        Assert.Equal(0, _store.Takes);
        _protector.IsLost = false;
        Assert.Equal("a", (await _host.Client.CompleteAuthorizationAsync(callback)).AuthData.Token);
        Assert.NotNull(await _host.Core.BeginAuthorizationFromTicketAsync(ticket, null));
    }

    [Fact]
    public async Task A_lost_key_is_logged_at_most_ten_times_a_minute_and_an_unknown_secret_is_not()
    {
        var ticket = await CreateTicketAsync();
        Assert.Null(await _host.Core.BeginAuthorizationFromTicketAsync("made-up", null));
        Assert.DoesNotContain(_log.Lines, IsUnreadable);
        _protector.IsLost = true;
        for (var i = 0; i < 12; i++)
        {
            Assert.Null(await _host.Core.BeginAuthorizationFromTicketAsync(ticket, null));
        }

        Assert.Equal(10, _log.Lines.Count(IsUnreadable));

        static bool IsUnreadable(string line) => line.StartsWith("Error", StringComparison.Ordinal) && line.Contains("share the keys", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_unknown_or_of_another_kind_takes_nothing()
    {
        var ticket = await CreateTicketAsync();
        foreach (var state in new[] { "made-up", ticket })
        {
            await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
                await _host.Client.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/test-callback?code=c&state={state}")));
        }

        Assert.Equal(0, _store.Takes);
        Assert.NotNull(await _host.Core.BeginAuthorizationFromTicketAsync(ticket, null));
    }

    [Fact]
    public async Task Of_parallel_callbacks_with_one_state_one_is_completed()
    {
        var callback = TestHost.CreateCallback(await _host.Client.GetUnboundAuthorizationUrlAsync("u"), "code=c");
        var completions = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            try
            {
                await _host.Client.CompleteAuthorizationAsync(callback);
                return true;
            }
            catch (OAuth2ProtocolException)
            {
                return false;
            }
        })));
        Assert.Single(completions, true);
        Assert.Equal(1, _host.Server.Count);
    }

    [Fact]
    public async Task An_authorization_that_cannot_be_protected_does_not_begin()
    {
        _protector.IsOutOfReach = true;
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Client.GetUnboundAuthorizationUrlAsync("u"));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Client.GetUserAuthorizationUrlAsync("u"));
    }

    [Fact]
    public async Task What_was_unprotected_is_wiped()
    {
        await _host.Core.BeginAuthorizationFromTicketAsync(await CreateTicketAsync(), null);
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        _host.Server.Answer(TokenJson("a2", "rt2"));
        await _host.Client.RefreshUserAccessTokenAsync("u");
        await _host.Client.GetConnectionAsync("u");
        Assert.True(_protector.Plaintexts.Count >= 4);
        Assert.All(_protector.Plaintexts, static plaintext => Assert.False(plaintext.AsSpan().ContainsAnyExcept((byte)0)));
    }

    private async Task<string> CreateTicketAsync() =>
        TestHost.GetParameter(await _host.Client.GetUserAuthorizationUrlAsync("u"), "ticket")!;

    /// <summary>Counts the calls that change the store for an anonymous caller.</summary>
    private sealed class CountingStore : IOAuth2AuthorizationStore
    {
        private readonly InMemoryAuthorizationStore _inner = new(TimeProvider.System);
        private int _takes;

        public int Takes => _takes;

        public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) =>
            _inner.AddAsync(record, limits, cancellationToken);

        public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) =>
            _inner.PeekAsync(handle, cancellationToken);

        public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _takes);
            return _inner.TakeAsync(handle, cancellationToken);
        }
    }
}
