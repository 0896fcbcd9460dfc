using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Zendesk;

public sealed class ZendeskTests
{
    private const string Acme = "https://acme.zendesk.com/api/v2/tickets.json";
    private const string Globex = "https://globex.zendesk.com/api/v2/tickets.json";

    [Fact]
    public async Task Zendesk_from_connect_to_disconnect()
    {
        using var server = new ZendeskServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectWithPageAsync("ann", "subdomain", "acme.zendesk.com");
        Assert.NotNull(first);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "35440", "Ann Smith"), (connection.State, connection.Account?.Id, connection.Account?.Label));
        Assert.Equal(server.Time.GetUtcNow().AddDays(2), connection.ExpiresAt);
        Assert.Equal(server.Time.GetUtcNow().AddDays(90), connection.RefreshTokenExpiresAt);
        await site.AssertCallsAsync("ann", Acme);

        server.Time.Advance(TimeSpan.FromDays(3));
        await site.AssertCallsAsync("ann", Acme);
        var second = await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.NotEqual((first.Token, first.RefreshToken), (second.Token, second.RefreshToken));

        await site.AssertDisconnectsAsync("ann", "https://acme.zendesk.com/api/v2/oauth/tokens/current.json");
    }

    [Fact]
    public async Task A_Zendesk_token_without_an_expiry_from_connect_to_disconnect()
    {
        using var server = new ZendeskServer();
        await using var site = await ProviderSite<ZendeskUnlimitedClient, ZendeskUnlimitedClient.AuthData>.StartAsync<ZendeskUnlimitedClientOptions>(
            server, static (services, configure) => services.AddZendeskUnlimitedClient(configure));
        var data = await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", subdomain: "acme"));
        Assert.NotNull(data);
        Assert.Null(data.RefreshToken);
        Assert.Null(data.ExpiresAt);
        server.Time.Advance(TimeSpan.FromDays(400));
        await site.AssertCallsAsync("ann", Acme);
        await site.AssertDisconnectsAsync("ann");
    }

    [Fact]
    public async Task Tokens_of_two_subdomains_reach_only_their_own_host()
    {
        using var server = new ZendeskServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", subdomain: "acme")));
        Assert.NotNull(await site.ConnectAsync("bob", await site.Client.GetUserAuthorizationUrlAsync("bob", subdomain: "globex")));
        await site.AssertReachOnlyTheirOwnAsync(("ann", Acme), ("bob", Globex));

        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("bob")).Revocation);
        Assert.Equal("globex.zendesk.com", server.Received[^1].Uri.Host);
        await site.AssertCallsAsync("ann", Acme);
        Assert.Empty(server.Refusals);
    }

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example?.zendesk.com")]
    [InlineData("acme.evil")]
    [InlineData("user@acme")]
    [InlineData("acme:8443")]
    [InlineData("ac\tme")]
    [InlineData("acme_")]
    public async Task An_invalid_subdomain_is_refused_before_anything_is_sent(string subdomain)
    {
        using var server = new ZendeskServer();
        await using var site = await StartAsync(server);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await site.Client.GetUserAuthorizationUrlAsync("ann", subdomain: subdomain));
        Assert.Null(await site.ConnectWithPageAsync("ann", "subdomain", subdomain));
        Assert.Contains("aria-invalid", site.FailurePage, StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_token_that_an_administrator_has_deleted_ends_the_connection()
    {
        using var server = new ZendeskServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", subdomain: "acme")));
        server.DeleteTokens();
        server.Time.Advance(TimeSpan.FromMinutes(10));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => site.CallAsync("ann", Acme));
        Assert.Equal(OAuth2ConnectionReason.Revoked, (await site.Client.GetConnectionAsync("ann")).Reason);
    }

    private static Task<ProviderSite<ZendeskClient, ZendeskClient.AuthData>> StartAsync(ZendeskServer server) =>
        ProviderSite<ZendeskClient, ZendeskClient.AuthData>.StartAsync<ZendeskClientOptions>(
            server, static (services, configure) => services.AddZendeskClient(configure));
}
