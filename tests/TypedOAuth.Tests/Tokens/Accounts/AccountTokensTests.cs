using TypedOAuth.Tests.Harness;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Accounts;

/// <summary>Tests a client of several accounts per user.</summary>
public sealed class AccountTokensTests
{
    private const string User = AccountsHost.User;

    [Fact]
    public async Task Each_account_has_its_own_token_and_the_only_account_needs_no_name()
    {
        await using var host = new AccountsHost();
        Assert.Null(await host.GetTokenAsync());
        Assert.Null((await host.AuthorizeAsync("T1", "a1")).Failure);
        Assert.Equal("a1", await host.GetTokenAsync());
        Assert.Null((await host.AuthorizeAsync("T2", "a2")).Failure);
        Assert.Equal("a1", await host.GetTokenAsync("T1"));
        Assert.Equal("a2", await host.GetTokenAsync("T2"));
        Assert.Null(await host.GetTokenAsync("T3"));
        var exception = await Assert.ThrowsAsync<OAuth2AmbiguousAccountException>(() => host.GetTokenAsync());
        Assert.Equal([("T1", "Team T1"), ("T2", "Team T2")], exception.Accounts.Select(static account => (account.Id, account.Label)).Order());
        Assert.Equal(("accounts", User), (exception.Alias, exception.UserId));
    }

    [Fact]
    public async Task Reconnecting_an_account_replaces_its_token_and_keeps_its_refresh_token()
    {
        await using var host = new AccountsHost();
        await host.AuthorizeAsync("T1", "a1", "rt1");
        await host.AuthorizeAsync("T2", "a2", "rt2");
        Assert.Null((await host.AuthorizeAsync("T1", "a3", refresh: null)).Failure);
        Assert.Equal(["a3", "a2"], [await host.GetTokenAsync("T1"), await host.GetTokenAsync("T2")]);
        host.Server.Answer(form => Json(TokenJson("a4")));
        await host.Core.RefreshUserAccessTokenAsync(User, "T1", TestContext.Current.CancellationToken);
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
        Assert.Equal("Team T1", (await host.Core.GetConnectionAsync(User, "T1")).Account?.Label);
    }

    /// <summary>A page of the store has 500 connections.</summary>
    [Fact]
    public async Task All_accounts_are_listed_and_disconnected_even_if_they_do_not_fit_on_one_page()
    {
        const int Count = 501;
        await using var host = new AccountsHost();
        for (var i = 0; i < Count; i++)
        {
            Assert.Null((await host.AuthorizeAsync($"T{i}", $"a{i}")).Failure);
        }

        Assert.Equal(Count, (await host.Core.ListConnectionsAsync(User, CancellationToken.None)).Count);
        Assert.True(await host.Core.ForgetUserAsync(User, CancellationToken.None));
        Assert.Empty(await host.Core.ListConnectionsAsync(User, CancellationToken.None));
    }

    [Fact]
    public async Task A_cached_token_of_the_only_account_needs_neither_the_store_nor_memory()
    {
        await using var host = new AccountsHost();
        await host.AuthorizeAsync("T1", "a1");
        host.Store.Clear();
        await host.GetTokenAsync();
        Assert.Equal(["list"], host.Store.Calls);
        host.Store.Clear();
        await Repeat();
        var before = GC.GetAllocatedBytesForCurrentThread();
        await Repeat();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(host.Store.Calls);

        ValueTask Repeat()
        {
            for (var i = 0; i < 100; i++)
            {
                var token = host.Core.GetAccessTokenForUserAsync(User, account: null, CancellationToken.None);
                Assert.True(token.IsCompletedSuccessfully);
            }

            return default;
        }
    }

    [Fact]
    public async Task A_second_account_of_another_process_is_noticed_when_the_cache_is_old()
    {
        await using var protector = new SharedProtector();
        await using var first = new AccountsHost(protector);
        await using var second = new AccountsHost(protector, first.Store, first.Time);
        await first.AuthorizeAsync("T1", "a1");
        Assert.Equal("a1", await first.GetTokenAsync());
        await second.AuthorizeAsync("T2", "a2");
        Assert.Equal("a1", await first.GetTokenAsync());
        first.Time.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<OAuth2AmbiguousAccountException>(() => first.GetTokenAsync());
    }

    [Theory]
    [InlineData("connection", 1)]
    [InlineData("token", 1)]
    public async Task The_only_account_needs_one_call_of_the_store(string member, int calls)
    {
        await using var protector = new SharedProtector();
        await using var writer = new AccountsHost(protector);
        await writer.AuthorizeAsync("T1", "a1");
        await using var host = new AccountsHost(protector, writer.Store, writer.Time);
        if (member == "token")
        {
            Assert.Equal("a1", await host.GetTokenAsync());
        }
        else
        {
            Assert.Equal("T1", (await host.Core.GetConnectionAsync(User, account: null)).Account?.Id);
        }

        Assert.Equal(calls, host.Store.Calls.Count);
    }

    [Fact]
    public async Task Forgetting_and_revoking_without_an_account_take_all_accounts()
    {
        await using var host = new AccountsHost();
        await host.AuthorizeAsync("T1", "a1", "rt1");
        await host.AuthorizeAsync("T2", "a2", "rt2");
        host.Server.Answer(static _ => new HttpResponseMessage());
        Assert.True(await host.Core.RevokeUserAccessTokenAsync(User, "T1", TestContext.Current.CancellationToken));
        Assert.Equal("a2", await host.GetTokenAsync());
        await host.AuthorizeAsync("T1", "a3", "rt3");
        host.Server.Answer(static _ => new HttpResponseMessage());
        Assert.True(await host.Core.RevokeUserAccessTokenAsync(User, account: null, TestContext.Current.CancellationToken));
        Assert.Equal(["a2", "a3", "rt2", "rt3"], host.Server.Forms.TakeLast(4).Select(static form => form["token"]).Order());
        Assert.Null(await host.GetTokenAsync());
        await host.AuthorizeAsync("T1", "a4");
        await host.AuthorizeAsync("T2", "a5");
        Assert.True(await host.Core.ForgetUserAsync(User, account: null, TestContext.Current.CancellationToken));
        Assert.False(await host.Core.ForgetUserAsync(User, account: null, TestContext.Current.CancellationToken));
        Assert.Null(await host.GetTokenAsync("T1"));
    }

    [Fact]
    public async Task An_ended_connection_keeps_its_account()
    {
        await using var host = new AccountsHost();
        await host.AuthorizeAsync("T1", "a1");
        await host.AuthorizeAsync("T2", "a2");
        host.Server.Answer("""{"error":"invalid_grant"}""", System.Net.HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(
            () => host.Core.RefreshUserAccessTokenAsync(User, "T1", TestContext.Current.CancellationToken).AsTask());
        var connection = await host.Core.GetConnectionAsync(User, "T1");
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, "Team T1"), (connection.State, connection.Account?.Label));
        await Assert.ThrowsAsync<OAuth2AmbiguousAccountException>(() => host.GetTokenAsync());
    }

    [Fact]
    public async Task A_new_authorization_requests_the_scopes_of_all_accounts()
    {
        await using var host = new AccountsHost();
        await host.AuthorizeAsync("T1", "a1");
        await host.AuthorizeAsync("T2", "a2");
        Assert.NotNull(await host.Core.BeginAuthorizationAsync(User, returnUrl: null, TestContext.Current.CancellationToken));
    }
}
