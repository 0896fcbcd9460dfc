using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks when the cache is used instead of the store, and how often a write is retried.</summary>
public sealed class TokenVaultTests
{
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
    public async Task A_valid_token_is_served_while_the_store_is_out_of_reach_and_the_store_is_asked_now_and_then()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var store = new FlakyStore(inner);
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Time.Advance(TimeSpan.FromMinutes(1));
        store.FailingReads = 1;
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);

        // The user has disconnected elsewhere, which is told by the next read, five seconds later.
        await TestStores.DeleteAsync(inner);
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        host.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        store.FailingReads = 1;
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task A_token_that_has_expired_is_not_served_while_the_store_is_out_of_reach()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Time.Advance(TimeSpan.FromHours(1));
        store.FailingReads = 1;
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
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
    public async Task An_authorization_whose_saving_is_not_confirmed_is_cached_and_told_to_the_audit()
    {
        using var log = new TestLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = new TestHost(store, services: services => services.AddSingleton(loggers));
        foreach (var token in new[] { "a1", "a2" })
        {
            store.LostAnswers = 1;
            var authorization = host.AuthorizeAsync("u", TokenJson(token, $"r-{token}"));
            await host.PassTimeAsync(authorization, store);
            Assert.Equal(token, (await authorization).Token);
            store.FailingReads = 1;
            Assert.Equal(token, (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
            store.FailingReads = 0;
        }

        Assert.Equal(
            ["User u connected test with the scopes 'read write'", "User u connected test again with the scopes 'read write'"],
            log.Lines.Where(static line => line.Contains("TypedOAuth.Audit", StringComparison.Ordinal)).Select(static line => line[line.IndexOf("User", StringComparison.Ordinal)..]));
        Assert.DoesNotContain(log.Lines, static line => line.Contains("served from memory", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tokens_that_an_authorization_replaced_are_revoked_even_if_its_saving_is_not_confirmed()
    {
        var time = new FakeTimeProvider();
        var store = new FlakyStore(new InMemoryTokenStore(time));
        await using var host = new ClientHost<ReachClient>(
            static (services, configure) => services.AddReachClient(configure),
            ClientHosts.SetCredentials,
            services => services.AddSingleton<TimeProvider>(time).AddSingleton<IOAuth2TokenStore>(store));
        Assert.Null((await host.AuthorizeAsync("u", TokenJson("a1", "rt1"))).Failure);
        host.Server.Answer(static form => form.ContainsKey("token") ? new HttpResponseMessage() : Json(TokenJson("a2", "rt2")));
        var complete = await host.BeginAsync("u");
        store.LostAnswers = 1;
        var authorization = complete();
        await Eventually.IsTrueAsync(() =>
        {
            time.Advance(store.FailedWrites > 0 ? TimeSpan.FromMilliseconds(200) : TimeSpan.Zero);
            return new(authorization.IsCompleted && host.Server.Forms.Any(static form => form.GetValueOrDefault("token") == "rt1"));
        });
        Assert.Null((await authorization).Failure);
    }

    [Fact]
    public async Task A_new_refresh_token_with_the_same_access_token_is_saved_even_if_the_first_write_fails()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        store.FailingWrites = 1;
        var authorization = host.AuthorizeAsync("u", TokenJson("a1", "rt2"));
        await host.PassTimeAsync(authorization, store);
        await authorization;
        host.Server.Answer(TokenJson("a2", "rt3"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("rt2", host.Server.Forms[^1]["refresh_token"]);
    }

    [Fact]
    public async Task The_log_entry_of_a_read_that_is_repeated_does_not_tell_of_a_write()
    {
        using var log = new TestLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var host = new AccountsHost(store: store, services: services => services.AddSingleton(loggers));
        host.Server.Answer(AccountsHost.Answer("T1", "a1", "rt1"));
        var complete = await host.Host.BeginAsync(AccountsHost.User);
        store.FailingReads = 1;
        var authorization = complete();
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(log.Lines.Count > 0 ? TimeSpan.FromMilliseconds(200) : TimeSpan.Zero);
            return new(authorization.IsCompleted);
        });
        Assert.Null((await authorization).Failure);
        Assert.Contains(
            "Could not read or save the connection of user u with accounts (attempt 1 of 6)",
            Assert.Single(log.Lines, static line => line.StartsWith("Warning", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }
}
