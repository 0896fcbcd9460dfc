using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Apple;

public sealed class AppleTests
{
    [Fact]
    public async Task Apple_from_connect_to_disconnect()
    {
        using var server = new AppleServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.NotNull(first);
        Assert.Contains("\"firstName\":\"Ann\"", first.User, StringComparison.Ordinal);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal(
            (OAuth2ConnectionState.Connected, "001473.fe6f.1503", "ann@privaterelay.appleid.com"),
            (connection.State, connection.Account?.Id, connection.Account?.Label));

        server.Time.Advance(TimeSpan.FromHours(2));
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotEqual(first.Token, second!.Token);
        Assert.Equal((first.RefreshToken, first.User), (second.RefreshToken, second.User));

        // Apple sends the name only once.
        Assert.Null((await site.ConnectAsync("ann"))?.User);
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Equal("refresh_token", server.Received[^1].Body["token_type_hint"]);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_user_who_cancels_is_not_connected()
    {
        using var server = new AppleServer { Denies = true };
        await using var site = await StartAsync(server);
        await site.AssertDeclinesAsync("ann");
    }

    [Fact]
    public async Task A_grant_that_the_user_has_ended_at_Apple_needs_attention()
    {
        using var server = new AppleServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.EndGrant();
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", error.Error?.Code);
        Assert.Equal(OAuth2ConnectionReason.Revoked, (await site.Client.GetConnectionAsync("ann")).Reason);
    }

    [Fact]
    public async Task A_secret_of_another_team_is_refused_and_appears_nowhere()
    {
        using var server = new AppleServer();
        await using var site = await StartAsync(server, team: "AAAAAAAAAA");
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(["a claim of the secret is wrong"], server.Refusals);
        var secret = server.Received[^1].Body["client_secret"];
        Assert.DoesNotContain(secret, site.FailurePage, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, string.Join('\n', site.Log.Lines), StringComparison.Ordinal);
    }

    private static Task<ProviderSite<AppleClient, AppleClient.AuthData>> StartAsync(AppleServer server, string team = AppleServer.Team) =>
        ProviderSite<AppleClient, AppleClient.AuthData>.StartAsync<AppleClientOptions>(
            server, static (services, configure) => services.AddAppleClient(configure),
            ("PrivateKey", server.PrivateKey), ("KeyId", AppleServer.KeyId), ("Parameters:team", team));
}
