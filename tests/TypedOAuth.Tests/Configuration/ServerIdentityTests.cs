using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks that tokens are sent only to the server that issued them, for the client id that they were issued to.</summary>
public sealed class ServerIdentityTests
{
    private readonly InMemoryTokenStore _store = new(TimeProvider.System);

    public static TheoryData<string, Action<TestClientOptions>> Strangers => new()
    {
        { "another provider", static options => (options.Issuer, options.AccessTokenUri) = ("https://new.example", "https://new.example/token") },
        { "another client", static options => options.ClientId = "another-client" },
    };

    public static TheoryData<string, Action<TestClientOptions>> Moves => new()
    {
        { "an endpoint of the same issuer", static options => options.AccessTokenUri = "https://login.as.example/token" },
        { "a refresh endpoint of its own", static options => options.RefreshTokenUri = "https://as.example/refresh" },
        { "another issuer, the same endpoint", static options => options.Issuer = "https://new.example" },
        { "a secret that was replaced", static options => options.ClientSecret = "another-secret" },
        { "a former issuer in the settings", static options => Move(options, "https://as.example") },
        { "a former endpoint in the settings", static options => Move(options, "https://AS.example:443/token") },
    };

    [Theory]
    [MemberData(nameof(Strangers), DisableDiscoveryEnumeration = true)]
    public async Task Tokens_of_another_server_or_client_are_sent_nowhere_and_kept(string what, Action<TestClientOptions> change)
    {
        await using var protector = new SharedProtector();
        await using (var before = new TestHost(_store, services: protector.Register))
        {
            await before.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        }

        await using (var after = new TestHost(_store, change, protector.Register))
        {
            after.Server.Answer(TokenJson("a2", "rt2"));
            var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await after.Client.RefreshUserAccessTokenAsync("u"));
            Assert.Equal(OAuth2ConnectionReason.ServerChanged, exception.Reason);
            Assert.Contains("'OAuth2:test:FormerServers'", exception.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await after.Client.GetAccessTokenForUserAsync("u"));
            await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await after.Core.ReplaceRejectedTokenAsync("u", "a1", mayRefresh: true, default));
            var connection = await after.Client.GetConnectionAsync("u");
            Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.ServerChanged), (connection.State, connection.Reason));
            Assert.True(after.Server.Count == 0, what);
        }

        await using var again = new TestHost(_store, services: protector.Register);
        Assert.Equal("a1", (await again.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task Two_clients_whose_issuers_are_set_to_nothing_are_not_the_same()
    {
        await using var protector = new SharedProtector();
        await using (var before = CreateReachHost(protector, static options => (options.Issuer, options.AccessTokenUri) = ("", "https://one.example/token")))
        {
            await before.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        }

        await using var after = CreateReachHost(protector, static options => (options.Issuer, options.AccessTokenUri) = ("", "https://two.example/token"));
        after.Server.Answer(TokenJson("a2", "rt2"));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await after.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(0, after.Server.Count);
    }

    [Theory]
    [MemberData(nameof(Moves), DisableDiscoveryEnumeration = true)]
    public async Task A_provider_that_moves_disconnects_nobody(string what, Action<TestClientOptions> change)
    {
        await using var protector = new SharedProtector();
        await using (var before = new TestHost(_store, services: protector.Register))
        {
            await before.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        }

        await using var after = new TestHost(_store, change, protector.Register);
        after.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a1", (await after.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal("a2", (await after.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.True(after.Server.Forms[0]["refresh_token"] == "rt1", what);
    }

    [Fact]
    public async Task A_user_disconnects_tokens_of_another_server_without_telling_the_new_one()
    {
        await using var protector = new SharedProtector();
        await using (var before = new TestHost(_store, services: protector.Register))
        {
            await before.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        }

        await using var after = new TestHost(_store, static options => options.ClientId = "another-client", protector.Register);
        var result = await after.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.NotAttempted), (result.HadConnection, result.Revocation));
        Assert.Equal(0, after.Server.Count);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await after.Client.GetConnectionAsync("u")).State);
    }

    [Fact]
    public async Task A_declared_former_server_still_counts_and_an_issuer_that_is_added_disconnects_nobody()
    {
        await using var protector = new SharedProtector();
        await using (var before = CreateReachHost(protector, static options => options.AccessTokenUri = "https://old.example/token"))
        {
            await before.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        }

        await using (var moved = CreateReachHost(protector, static _ => { }))
        {
            moved.Server.Answer(TokenJson("a2", "rt2"));
            Assert.Equal("a2", (await moved.Client.RefreshUserAccessTokenAsync("u")).Token);
        }

        // The refreshed tokens belong to the new address.
        await using var added = CreateReachHost(protector, static options => options.Issuer = "https://as.example");
        added.Server.Answer(TokenJson("a3", "rt3"));
        Assert.Equal("a3", (await added.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal("rt2", added.Server.Forms[0]["refresh_token"]);
    }

    [Fact]
    public async Task Settings_that_change_while_the_application_runs_take_the_tokens_out_of_use()
    {
        await using var host = CreateReachHost(null, static _ => { });
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Change("reach:AccessTokenUri", "https://elsewhere.example/token");
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(1, host.Server.Count);
        host.Change("reach:AccessTokenUri", "https://as.example/token");
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
    }

    [Fact]
    public async Task Former_servers_are_read_from_the_settings_and_checked()
    {
        await using var protector = new SharedProtector();
        await using (var before = CreateReachHost(protector, static options => options.AccessTokenUri = "https://sandbox.example/token"))
        {
            await before.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        }

        await using var after = CreateReachHost(protector, static _ => { });
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await after.Client.GetAccessTokenForUserAsync("u"));
        after.Change("reach:FormerServers:0", "https://sandbox.example/token");
        Assert.Equal("a1", (await after.Client.GetAccessTokenForUserAsync("u"))!.Token);

        await using var wrong = CreateReachHost(protector, static options => options.FormerServers.Add("sandbox"));
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await wrong.Client.GetAccessTokenForUserAsync("u"));
        Assert.Contains("'OAuth2:reach:FormerServers' contains 'sandbox'", exception.Message, StringComparison.Ordinal);
    }

    private static void Move(TestClientOptions options, string former)
    {
        (options.Issuer, options.AccessTokenUri) = ("https://new.example", "https://new.example/token");
        options.FormerServers.Add(former);
    }

    private ClientHost<ReachClient> CreateReachHost(SharedProtector? protector, Action<OAuth2ClientOptions> change) => new(
        static (services, configure) => services.AddReachClient(configure),
        options =>
        {
            ClientHosts.SetCredentials(options);
            change(options);
        },
        services =>
        {
            services.AddSingleton<IOAuth2TokenStore>(_store);
            protector?.Register(services);
        });
}
