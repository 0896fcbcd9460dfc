using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tests.Harness;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Records;

/// <summary>Tests that an account belongs to one user of a client.</summary>
public sealed class ConnectionRecordsTests
{
    [Fact]
    public async Task An_account_of_another_user_is_refused_and_nothing_is_saved()
    {
        await using var host = new AccountsHost();
        Assert.Null((await host.AuthorizeAsync("T1", "a1", user: "alice")).Failure);
        var result = await host.AuthorizeAsync("T1", "b1", user: "bob");
        Assert.Equal((OAuth2AuthorizationFailureKind.AccountTaken, "account_taken"), (result.Failure!.Kind, result.Failure.Error.Code));
        Assert.Equal("Team T1", result.Account?.Label);
        Assert.Null(await host.GetTokenAsync(user: "bob"));
        Assert.Equal("a1", await host.GetTokenAsync(user: "alice"));

        // The client does not declare the reach of a revocation, which could end the connection of the first user.
        Assert.DoesNotContain(host.Server.Forms, static form => form.ContainsKey("token"));
        Assert.Null((await host.AuthorizeAsync("T2", "b2", user: "bob")).Failure);
    }

    [Fact]
    public async Task Tokens_of_a_taken_account_are_revoked_if_a_revocation_ends_no_other_tokens()
    {
        await using var host = CreateRealm();
        Assert.Null((await ConnectAsync(host, "alice")).Failure);
        Assert.Equal(OAuth2AuthorizationFailureKind.AccountTaken, (await ConnectAsync(host, "bob")).Failure?.Kind);
        Assert.Equal(["rt-bob", "a-bob"], host.Server.Forms.Where(static form => form.ContainsKey("token")).Select(static form => form["token"]));
    }

    [Fact]
    public async Task An_account_is_free_after_a_disconnect()
    {
        await using var host = new AccountsHost();
        await host.AuthorizeAsync("T1", "a1", user: "alice");
        await host.Core.ForgetUserAsync("alice", account: null, TestContext.Current.CancellationToken);
        Assert.Null((await host.AuthorizeAsync("T1", "b1", user: "bob")).Failure);
    }

    [Theory]
    [InlineData("""{"access_token":"a2","token_type":"Bearer","expires_in":3600}""", System.Net.HttpStatusCode.OK)]
    [InlineData("""{"error":"invalid_grant"}""", System.Net.HttpStatusCode.BadRequest)]
    [InlineData("", System.Net.HttpStatusCode.BadGateway)]
    public async Task Each_write_of_a_refresh_keeps_the_claim(string answer, System.Net.HttpStatusCode status)
    {
        await using var host = new AccountsHost();
        await host.AuthorizeAsync("T1", "a1", user: "alice");
        host.Server.Answer(answer, status);
        await Record.ExceptionAsync(() => host.Core.RefreshUserAccessTokenAsync("alice", "T1", TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(OAuth2AuthorizationFailureKind.AccountTaken, (await host.AuthorizeAsync("T1", "b1", user: "bob")).Failure?.Kind);
    }

    [Fact]
    public async Task A_connection_whose_account_another_user_has_connected_is_refreshed_without_a_claim()
    {
        await using var protector = new SharedProtector();
        await using var host = new AccountsHost(protector);
        await using var former = new ClientHost<UnknownAccountClient>(
            static (services, configure) => services.AddUnknownAccountClient(configure),
            ClientHosts.SetCredentials,
            services =>
            {
                services.AddSingleton<TimeProvider>(host.Time);
                services.AddSingleton<IOAuth2TokenStore>(host.Store);
                protector.Register(services);
            });
        await former.AuthorizeAsync("alice", TokenJson("a1", "rt1"));
        await host.AuthorizeAsync("T1", "b1", user: "bob");
        host.Server.Answer(AccountsHost.Answer("T1", "a2", "rt2"));
        await host.Core.RefreshUserAccessTokenAsync("alice", account: null, TestContext.Current.CancellationToken);
        Assert.Equal(["a2", "b1"], [await host.GetTokenAsync(user: "alice"), await host.GetTokenAsync(user: "bob")]);
    }

    [Fact]
    public async Task Users_share_an_account_if_the_client_allows_it()
    {
        await using var host = new ClientHost<SharedAccountClient>(
            static (services, configure) => services.AddSharedAccountClient(configure), ClientHosts.SetCredentials);
        Assert.Null((await host.AuthorizeAsync("alice", AccountsHost.Answer("T1", "a1", "rt1"))).Failure);
        Assert.Null((await host.AuthorizeAsync("bob", AccountsHost.Answer("T1", "b1", "rt2"))).Failure);
    }

    [Fact]
    public async Task Users_share_an_account_of_an_id_token_that_no_declaration_names()
    {
        await using var host = new OidcHost<OidcClient>(static (services, configure) => services.AddOidcClient(configure));
        await host.ConnectAsync("alice");
        await host.ConnectAsync("bob");
    }

    private static ClientHost<RealmClient> CreateRealm() =>
        new(static (services, configure) => services.AddRealmClient(configure), ClientHosts.SetCredentials);

    private static async Task<OAuth2AuthorizationResult> ConnectAsync(ClientHost<RealmClient> host, string user)
    {
        host.Server.Answer(form => form.ContainsKey("token") ? new HttpResponseMessage() : Json(TokenJson($"a-{user}", $"rt-{user}")));
        var complete = await host.BeginAsync(user, "code=c&realmId=1");
        return await complete();
    }
}
