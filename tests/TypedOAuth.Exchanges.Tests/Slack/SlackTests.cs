using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Slack;

public sealed class SlackTests
{
    private const string Api = "https://slack.com/api/auth.test";

    [Fact]
    public async Task A_Slack_bot_from_connect_to_disconnect()
    {
        using var server = new SlackServer(rotates: true);
        await using var site = await StartBotAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.NotNull(first);
        Assert.Equal(("bot", "U0KRQLJ9H"), (first.TokenType, first.BotUserId));
        Assert.Equal(["chat:write", "channels:read"], first.GrantedScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "T9TK3CUKW", "Acme"), (connection.State, connection.Account?.Id, connection.Account?.Label));
        Assert.Equal(server.Time.GetUtcNow().AddHours(12), connection.ExpiresAt);
        using var called = await site.CallAsync("ann", Api);
        Assert.True(await IsOkAsync(called));

        server.Time.Advance(TimeSpan.FromHours(13));
        server.ExpireAccessTokens();
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotEqual((first.Token, first.RefreshToken), (second!.Token, second.RefreshToken));
        Assert.Equal("U0KRQLJ9H", second.BotUserId);
        using var calledAgain = await site.CallAsync("ann", Api);
        Assert.True(await IsOkAsync(calledAgain));

        await site.AssertDisconnectsAsync("ann");
    }

    [Fact]
    public async Task A_Slack_user_from_connect_to_disconnect()
    {
        using var server = new SlackServer(rotates: true);
        await using var site = await StartUserAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.NotNull(first);
        Assert.Equal(("user", "T9TK3CUKW"), (first.TokenType, first.TeamId));
        Assert.StartsWith("xoxp-", first.Token, StringComparison.Ordinal);
        Assert.Equal(["search:read", "users.profile:read"], first.GrantedScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "U1234", "Acme"), (connection.State, connection.Account?.Id, connection.Account?.Label));

        // The response to a refresh contains the same members at the top level.
        server.Time.Advance(TimeSpan.FromHours(13));
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotEqual((first.Token, first.RefreshToken), (second!.Token, second.RefreshToken));
        Assert.Equal(["search:read", "users.profile:read"], second.GrantedScopes);
        Assert.Empty(second.MissingScopes);
        Assert.Equal(server.Time.GetUtcNow().AddHours(12), second.ExpiresAt);
        using var called = await site.CallAsync("ann", Api);
        Assert.True(await IsOkAsync(called));

        await site.AssertDisconnectsAsync("ann");
    }

    [Fact]
    public async Task A_Slack_bot_and_a_user_from_connect_to_disconnect()
    {
        using var server = new SlackServer(rotates: false);
        await using var site = await StartBothAsync(server);
        var data = await site.ConnectAsync("ann");
        Assert.NotNull(data);
        Assert.StartsWith("xoxb-", data.Token, StringComparison.Ordinal);
        Assert.StartsWith("xoxp-", data.UserToken, StringComparison.Ordinal);
        Assert.Equal(["chat:write", "user:search:read"], data.GrantedScopes);
        Assert.Empty(data.MissingScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "T9TK3CUKW", "Acme"), (connection.State, connection.Account?.Id, connection.Account?.Label));
        using var called = await site.CallAsync("ann", Api);
        Assert.True(await IsOkAsync(called));
        await site.AssertDisconnectsAsync("ann");
    }

    [Fact]
    public async Task An_uninstalled_app_needs_attention()
    {
        using var server = new SlackServer(rotates: true);
        await using var site = await StartBotAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.Uninstall();
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Revoked), (connection.State, connection.Reason));
        Assert.Equal(["invalid_refresh_token"], server.Refusals);
    }

    [Fact]
    public async Task A_token_that_Slack_has_revoked_before_counts_as_revoked()
    {
        using var server = new SlackServer(rotates: false);
        await using var site = await StartBothAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.Uninstall();
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
    }

    [Fact]
    public async Task A_wrong_secret_is_an_error_although_the_status_is_200()
    {
        using var server = new SlackServer(rotates: true);
        await using var site = await StartBotAsync(server, ("ClientSecret", "another-secret"));
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(["bad_client_secret"], server.Refusals);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Fact]
    public async Task A_user_who_declines_is_not_connected()
    {
        using var server = new SlackServer(rotates: true) { Denies = true };
        await using var site = await StartUserAsync(server);
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Contains("declined", site.FailurePage, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Received);
    }

    private static async Task<bool> IsOkAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("ok").GetBoolean();

    private static Task<ProviderSite<SlackBotClient, SlackBotClient.AuthData>> StartBotAsync(SlackServer server, params (string, string)[] settings) =>
        ProviderSite<SlackBotClient, SlackBotClient.AuthData>.StartAsync<SlackBotClientOptions>(
            server, static (services, configure) => services.AddSlackBotClient(configure), settings);

    private static Task<ProviderSite<SlackUserClient, SlackUserClient.AuthData>> StartUserAsync(SlackServer server) =>
        ProviderSite<SlackUserClient, SlackUserClient.AuthData>.StartAsync<SlackUserClientOptions>(
            server, static (services, configure) => services.AddSlackUserClient(configure));

    private static Task<ProviderSite<SlackClient, SlackClient.AuthData>> StartBothAsync(SlackServer server) =>
        ProviderSite<SlackClient, SlackClient.AuthData>.StartAsync<SlackClientOptions>(
            server, static (services, configure) => services.AddSlackClient(configure));
}
