using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using TypedOAuth.Tests.Harness;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Accounts;

/// <summary>Tests connections that were stored before the client declared several accounts.</summary>
public sealed class ConnectionAccountsTests
{
    private const string User = AccountsHost.User;

    private static readonly OAuth2ConnectionKey Former = new("accounts", User);
    private static readonly OAuth2ConnectionKey Moved = new("accounts", User, "T1");

    [Fact]
    public async Task A_former_connection_is_served_and_moves_with_its_next_refresh()
    {
        await using var protector = new SharedProtector();
        await using var host = new AccountsHost(protector);
        await StoreFormerAsync<FormerAccountsClient>(host, protector, AccountsHost.Answer("T1", "a1", "rt1", "Acme"));
        Assert.Equal("a1", await host.GetTokenAsync());
        Assert.Equal("a1", await host.GetTokenAsync("T1"));
        Assert.Null(await host.GetTokenAsync("T2"));
        Assert.Equal("Acme", (await host.Core.GetConnectionAsync(User, "T1")).Account?.Label);
        Assert.True(await IsStoredAsync(host, Former));

        host.Server.Answer(static form => Json(TokenJson("a2", "rt2")));
        Assert.Equal("a2", (await host.Core.RefreshUserAccessTokenAsync(User, account: null, TestContext.Current.CancellationToken)).Token);
        Assert.Equal("rt1", Assert.Single(host.Server.Forms)["refresh_token"]);
        Assert.Equal((false, true), (await IsStoredAsync(host, Former), await IsStoredAsync(host, Moved)));
        Assert.Equal(["a2", "a2"], [await host.GetTokenAsync(), await host.GetTokenAsync("T1")]);
    }

    [Fact]
    public async Task A_former_connection_moves_with_the_next_authorization_of_its_account()
    {
        await using var protector = new SharedProtector();
        await using var host = new AccountsHost(protector);
        await StoreFormerAsync<FormerAccountsClient>(host, protector, AccountsHost.Answer("T1", "a1", "rt1"));
        Assert.Null((await host.AuthorizeAsync("T2", "b1")).Failure);
        Assert.True(await IsStoredAsync(host, Former));
        Assert.Null((await host.AuthorizeAsync("T1", "a2", refresh: null)).Failure);
        Assert.Equal((false, true), (await IsStoredAsync(host, Former), await IsStoredAsync(host, Moved)));
        host.Server.Answer(static form => Json(TokenJson("a3")));
        await host.Core.RefreshUserAccessTokenAsync(User, "T1", TestContext.Current.CancellationToken);
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
    }

    [Fact]
    public async Task A_connection_of_an_unknown_account_gets_its_account_at_its_next_refresh()
    {
        await using var protector = new SharedProtector();
        await using var host = new AccountsHost(protector);
        await StoreFormerAsync<UnknownAccountClient>(host, protector, TokenJson("a1", "rt1"));
        Assert.Equal("a1", await host.GetTokenAsync());
        Assert.Null((await host.Core.GetConnectionAsync(User, account: null)).Account);
        host.Server.Answer(static form => Json(AccountsHost.Answer("T1", "a2", "rt2", "Acme")));
        await host.Core.RefreshUserAccessTokenAsync(User, account: null, TestContext.Current.CancellationToken);
        Assert.Equal("Acme", (await host.Core.GetConnectionAsync(User, "T1")).Account?.Label);
        await host.Core.RefreshUserAccessTokenAsync(User, account: null, TestContext.Current.CancellationToken);
        Assert.Equal((false, true), (await IsStoredAsync(host, Former), await IsStoredAsync(host, Moved)));
        Assert.Equal(["rt1", "rt2"], host.Server.Forms.Select(static form => form["refresh_token"]));
    }

    [Fact]
    public async Task A_connection_of_an_unknown_account_is_replaced_by_the_next_authorization()
    {
        await using var protector = new SharedProtector();
        await using var host = new AccountsHost(protector);
        await StoreFormerAsync<UnknownAccountClient>(host, protector, TokenJson("a1", "rt1"));
        var result = await host.AuthorizeAsync("T1", "a2", refresh: null);
        Assert.Equal(OAuth2AuthorizationFailureKind.ReplacementUnconfirmed, result.Failure?.Kind);
        Assert.Equal("a1", await host.GetTokenAsync());
        Assert.True((await host.Core.CompleteReplacementAsync(result.ReplacementTicket!, User, host.Host.Services)).Succeeded);
        Assert.Equal((false, true), (await IsStoredAsync(host, Former), await IsStoredAsync(host, Moved)));
        Assert.Equal("a2", await host.GetTokenAsync());
    }

    [Fact]
    public async Task A_process_that_stops_between_write_and_delete_leads_to_no_second_use_of_the_refresh_token()
    {
        await using var protector = new SharedProtector();
        await using var killed = new AccountsHost(protector);
        await StoreFormerAsync<FormerAccountsClient>(killed, protector, AccountsHost.Answer("T1", "a1", "rt1"));
        killed.Store.FailsToDelete = true;
        await Assert.ThrowsAsync<OAuth2TransientException>(
            () => killed.Core.RefreshUserAccessTokenAsync(User, account: null, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal((true, true), (await IsStoredAsync(killed, Former), await IsStoredAsync(killed, Moved)));
        killed.Store.FailsToDelete = false;

        await using var host = new AccountsHost(protector, killed.Store, killed.Time);
        host.Server.Answer(static form => Json(AccountsHost.Answer("T1", $"after {form["refresh_token"]}", "rt2")));
        Assert.Equal("a1", await host.GetTokenAsync());
        Assert.False(await IsStoredAsync(host, Former));
        await host.Core.RefreshUserAccessTokenAsync(User, account: null, TestContext.Current.CancellationToken);
        Assert.Equal("rt1", Assert.Single(host.Server.Forms)["refresh_token"]);
    }

    [Fact]
    public async Task A_disconnect_during_the_move_is_not_undone()
    {
        await using var protector = new SharedProtector();
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var store = new FlakyStore(new InMemoryTokenStore(time));
        await using var host = new AccountsHost(protector, store, time);
        await using var other = new AccountsHost(protector, store, time);
        await StoreFormerAsync<FormerAccountsClient>(host, protector, AccountsHost.Answer("T1", "a1", "rt1"));
        var writes = 0;
        store.BeforeWrite = async () =>
        {
            if (++writes == 1)
            {
                Assert.True(await other.Core.ForgetUserAsync(User, CancellationToken.None));
            }
        };
        host.Server.Answer(static form => form.ContainsKey("token") ? new HttpResponseMessage() : Json(TokenJson("a2", "rt2")));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(
            () => host.Core.RefreshUserAccessTokenAsync(User, account: null, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal((false, false), (await IsStoredAsync(host, Former), await IsStoredAsync(host, Moved)));

        // Tokens of a refresh during a disconnect are revoked.
        Assert.Equal(["rt2", "a2"], host.Server.Forms.Skip(1).Select(static form => form["token"]));
    }

    [Fact]
    public async Task A_connection_of_an_unknown_account_is_not_replaced_by_another_account_if_the_provider_tells_its_account()
    {
        await using var host = new ClientHost<ManyUserInfoClient>(
            static (services, configure) => services.AddManyUserInfoClient(configure), ClientHosts.SetCredentials);
        const string Record = """{"version":1,"alias":"many","user":"u","token":"a1","type":"Bearer","refresh":"rt1"}""";
        var payload = host.Services.GetRequiredService<IOAuth2DataProtector>().Protect(Encoding.UTF8.GetBytes(Record));
        var store = host.Services.GetRequiredService<IOAuth2TokenStore>();
        await store.TryWriteAsync(new("many", User), new() { Payload = payload, ExpectedVersion = 0 }, CancellationToken.None);
        host.Server.Describe(_ => Json(host.Server.Described[^1] == "Bearer a1" ? """{"sub":"A"}""" : """{"sub":"B"}"""));
        Assert.Null((await host.AuthorizeAsync(User, TokenJson("b1", "rt2"))).Failure);
        var accounts = await host.Core.ListConnectionsAsync(User, CancellationToken.None);
        Assert.Equal(["A", "B"], accounts.Select(static connection => connection.Account?.Id));
        Assert.Null((await host.AuthorizeAsync(User, TokenJson("b2", "rt3"))).Failure);
        Assert.Equal(2, (await host.Core.ListConnectionsAsync(User, CancellationToken.None)).Count);
    }

    private static async Task StoreFormerAsync<TClient>(AccountsHost host, SharedProtector protector, string answer)
        where TClient : class
    {
        await using var former = new ClientHost<TClient>(
            static (services, configure) => _ = typeof(TClient) == typeof(FormerAccountsClient)
                ? services.AddFormerAccountsClient(configure)
                : services.AddUnknownAccountClient(configure),
            ClientHosts.SetCredentials,
            services =>
            {
                services.AddSingleton<TimeProvider>(host.Time);
                services.AddSingleton<IOAuth2TokenStore>(host.Store);
                protector.Register(services);
            });
        Assert.Null((await former.AuthorizeAsync(User, answer)).Failure);
    }

    private static async Task<bool> IsStoredAsync(AccountsHost host, OAuth2ConnectionKey key) =>
        (await host.Store.ReadAsync(key, TestContext.Current.CancellationToken)).Record is not null;
}
