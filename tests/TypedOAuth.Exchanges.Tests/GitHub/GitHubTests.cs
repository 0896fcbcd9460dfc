using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.GitHub;

public sealed class GitHubTests
{
    private const string Api = "https://api.github.com/user";

    [Fact]
    public async Task GitHub_from_connect_to_disconnect()
    {
        using var server = new GitHubServer(expires: true);
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.NotNull(first);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "583231", "octocat"), (connection.State, connection.Account?.Id, connection.Account?.Label));
        Assert.Equal("https://avatars.githubusercontent.com/u/583231?v=4", connection.Account?.Picture?.AbsoluteUri);
        Assert.Equal(server.Time.GetUtcNow().AddHours(8), connection.ExpiresAt);
        Assert.Equal(server.Time.GetUtcNow().AddDays(184), connection.RefreshTokenExpiresAt);
        await site.AssertCallsAsync("ann", Api);

        server.Time.Advance(TimeSpan.FromHours(9));
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotNull(second);
        Assert.NotEqual((first.Token, first.RefreshToken), (second.Token, second.RefreshToken));
        Assert.NotEqual(second.Token, (await site.Client.RefreshUserAccessTokenAsync("ann")).Token);

        var result = await site.Core.DisconnectAsync("ann");
        Assert.Equal(OAuth2RevocationOutcome.Revoked, result.Revocation);
        Assert.Equal(HttpMethod.Delete, server.Received[^1].Method);
        Assert.Null(await site.Client.GetAccessTokenForUserAsync("ann"));
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_GitHub_OAuth_app_from_connect_to_disconnect()
    {
        using var server = new GitHubServer(expires: false);
        await using var site = await StartOAuthAppAsync(server);
        var data = await site.ConnectAsync("ann");
        Assert.NotNull(data);
        Assert.Equal(["read:user", "gist"], data.GrantedScopes);
        Assert.Null(data.RefreshToken);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "octocat"), (connection.State, connection.Account?.Label));
        Assert.Null(connection.ExpiresAt);
        server.Time.Advance(TimeSpan.FromDays(400));
        await site.AssertCallsAsync("ann", Api);
        await site.AssertDisconnectsAsync("ann");
    }

    [Fact]
    public async Task Scopes_that_GitHub_did_not_grant_are_missing()
    {
        using var server = new GitHubServer(expires: false) { PermittedScopes = "gist" };
        await using var site = await StartOAuthAppAsync(server);
        var data = await site.ConnectAsync("ann");
        Assert.Equal(["read:user"], data?.MissingScopes);
        Assert.Equal(["gist"], data?.GrantedScopes);
    }

    [Fact]
    public async Task A_user_who_declines_is_not_connected()
    {
        using var server = new GitHubServer(expires: true) { Denies = true };
        await using var site = await StartAsync(server);
        await site.AssertDeclinesAsync("ann");
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_grant_that_the_user_has_ended_at_GitHub_needs_attention()
    {
        using var server = new GitHubServer(expires: true);
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.EndGrant();
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", error.Error?.Code);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Revoked), (connection.State, connection.Reason));
        Assert.Equal(["the refresh token is not the current one"], server.Refusals);
    }

    [Fact]
    public async Task A_code_that_has_expired_saves_nothing_and_keeps_the_connection()
    {
        using var server = new GitHubServer(expires: true);
        await using var site = await StartAsync(server);
        server.ExpiresCodes = true;
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
        server.ExpiresCodes = false;
        var data = await site.ConnectAsync("ann");
        server.ExpiresCodes = true;
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Contains("GitHub wasn’t connected", site.FailurePage, StringComparison.Ordinal);
        Assert.Equal(data?.Token, (await site.Client.GetAccessTokenForUserAsync("ann"))?.Token);
        Assert.Equal(["the code has expired", "the code has expired"], server.Refusals);
    }

    [Fact]
    public async Task A_secret_that_was_replaced_at_GitHub_ends_no_connection()
    {
        using var server = new GitHubServer(expires: true);
        await using var site = await StartAsync(server);
        var data = await site.ConnectAsync("ann");
        Assert.NotNull(data);
        server.Secret = "the-new-secret";
        var error = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_client", error.Error?.Code);
        Assert.Contains("Check 'OAuth2:github:ClientId', ':ClientSecret'", error.Message, StringComparison.Ordinal);

        // The access token is still valid, and the refresh token is not lost.
        Assert.Equal(data.Token, (await site.Client.GetAccessTokenForUserAsync("ann"))?.Token);
        Assert.Null(await site.ConnectAsync("bob"));
        Assert.Contains("GitHub didn’t accept the request", site.FailurePage, StringComparison.Ordinal);
        server.Secret = ProviderServer.ClientSecret;
        server.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.NotEqual(data.Token, (await site.Client.RefreshUserAccessTokenAsync("ann")).Token);
    }

    [Fact]
    public async Task A_disconnect_with_an_expired_access_token_ends_the_grant()
    {
        using var server = new GitHubServer(expires: true);
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.Time.Advance(TimeSpan.FromHours(9));
        server.ExpireAccessTokens();
        await site.AssertDisconnectsAsync("ann");
    }

    private static Task<ProviderSite<GitHubClient, GitHubClient.AuthData>> StartAsync(GitHubServer server) =>
        ProviderSite<GitHubClient, GitHubClient.AuthData>.StartAsync<GitHubClientOptions>(
            server, static (services, configure) => services.AddGitHubClient(configure));

    private static Task<ProviderSite<GitHubOAuthAppClient, GitHubOAuthAppClient.AuthData>> StartOAuthAppAsync(GitHubServer server) =>
        ProviderSite<GitHubOAuthAppClient, GitHubOAuthAppClient.AuthData>.StartAsync<GitHubOAuthAppClientOptions>(
            server, static (services, configure) => services.AddGitHubOAuthAppClient(configure));
}
