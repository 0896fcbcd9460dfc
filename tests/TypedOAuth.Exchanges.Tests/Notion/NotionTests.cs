using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Notion;

public sealed class NotionTests
{
    [Fact]
    public async Task Notion_from_connect_to_disconnect()
    {
        using var server = new NotionServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.NotNull(first);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "w1", "Acme"), (connection.State, connection.Account?.Id, connection.Account?.Label));
        await site.AssertCallsAsync("ann", "https://api.notion.com/v1/users/me");

        var second = await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.NotEqual((first.Token, first.RefreshToken), (second.Token, second.RefreshToken));
        Assert.NotEqual(second.Token, (await site.Client.RefreshUserAccessTokenAsync("ann")).Token);

        var result = await site.Core.DisconnectAsync("ann");
        Assert.Equal(OAuth2RevocationOutcome.Revoked, result.Revocation);
        Assert.Null(await site.Client.GetAccessTokenForUserAsync("ann"));
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_refresh_token_that_Notion_has_replaced_ends_the_connection()
    {
        using var server = new NotionServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.ReplaceRefreshToken();
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", error.Error?.Code);
        Assert.Equal(["the refresh token is not the current one"], server.Refusals);
    }

    private static Task<ProviderSite<NotionClient, NotionClient.AuthData>> StartAsync(NotionServer server) =>
        ProviderSite<NotionClient, NotionClient.AuthData>.StartAsync<NotionClientOptions>(
            server, static (services, configure) => services.AddNotionClient(configure));
}
