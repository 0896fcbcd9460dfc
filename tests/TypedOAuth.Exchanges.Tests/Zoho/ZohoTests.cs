using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Zoho;

public sealed class ZohoTests
{
    private const string Contacts = "/crm/v8/Contacts";

    [Theory]
    [InlineData("accounts.zoho.com", "https://www.zohoapis.com")]
    [InlineData("accounts.zoho.eu", "https://www.zohoapis.eu")]
    public async Task Zoho_from_connect_to_disconnect(string home, string api)
    {
        using var server = new ZohoServer { Home = home };
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.Equal(new Uri(api), first?.ApiDomain);
        Assert.Equal(["AaaServer.profile.READ", "ZohoCRM.modules.ALL"], first!.GrantedScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, $"ann@{home}.example"), (connection.State, connection.Account?.Label));
        await site.AssertCallsAsync("ann", api + Contacts);

        server.Time.Advance(TimeSpan.FromHours(2));
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotEqual(first.Token, second?.Token);
        Assert.Equal(first.RefreshToken, second?.RefreshToken);
        await site.AssertCallsAsync("ann", api + Contacts);

        await site.AssertDisconnectsAsync("ann", $"https://{home}/oauth/v2/token/revoke");
        Assert.All(server.Received, request => Assert.Contains(request.Uri.Host, (string[])[home, new Uri(api).Host]));
    }

    [Fact]
    public async Task Tokens_of_two_data_centres_reach_only_their_own()
    {
        using var server = new ZohoServer();
        await using var site = await StartAsync(server);
        server.Home = "accounts.zoho.eu";
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.Home = "accounts.zoho.in";
        Assert.NotNull(await site.ConnectAsync("bob"));
        await site.AssertReachOnlyTheirOwnAsync(("ann", $"https://www.zohoapis.eu{Contacts}"), ("bob", $"https://www.zohoapis.in{Contacts}"));

        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("bob")).Revocation);
        Assert.Equal("accounts.zoho.in", server.Received[^1].Uri.Host);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_callback_without_a_data_centre_uses_the_declared_one()
    {
        using var server = new ZohoServer { StatedServer = "" };
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        Assert.Empty(server.Refusals);
    }

    [Theory]
    [InlineData("https://accounts.evil.example")]
    [InlineData("https://accounts.zoho.eu.evil.example")]
    [InlineData("https://accounts.zoho.eu@evil.example")]
    [InlineData("http://accounts.zoho.eu")]
    [InlineData("accounts.zoho.eu")]
    public async Task A_data_centre_outside_the_list_is_refused_before_the_code_is_sent(string stated)
    {
        using var server = new ZohoServer { Home = "accounts.zoho.eu", StatedServer = stated };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Empty(server.Received);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Fact]
    public async Task A_code_that_was_sent_to_another_data_centre_of_the_list_is_refused_by_Zoho()
    {
        using var server = new ZohoServer { Home = "accounts.zoho.eu", StatedServer = "https://accounts.zoho.in" };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(["the code is not known at accounts.zoho.in"], server.Refusals);
    }

    [Fact]
    public async Task An_API_outside_the_list_receives_no_token()
    {
        using var server = new ZohoServer { StatedApi = "https://api.evil.example" };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann"));
        await Assert.ThrowsAnyAsync<OAuth2Exception>(() => site.CallAsync("ann", $"https://api.evil.example{Contacts}"));
        Assert.DoesNotContain(server.Received, static request => request.Uri.Host == "api.evil.example");
    }

    [Fact]
    public async Task An_error_with_status_200_ends_the_connection()
    {
        using var server = new ZohoServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.EndGrants();
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", error.Error?.Code);
        Assert.Equal(OAuth2ConnectionState.NeedsAttention, (await site.Client.GetConnectionAsync("ann")).State);
    }

    private static Task<ProviderSite<ZohoClient, ZohoClient.AuthData>> StartAsync(ZohoServer server) =>
        ProviderSite<ZohoClient, ZohoClient.AuthData>.StartAsync<ZohoClientOptions>(
            server, static (services, configure) => services.AddZohoClient(configure));
}
