using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Salesforce;

public sealed class SalesforceTests
{
    private const string Limits = "/services/data/v64.0/limits";

    [Theory]
    [InlineData("login.salesforce.com", "acme")]
    [InlineData("test.salesforce.com", "acme--dev.sandbox", "sandbox")]
    public async Task Salesforce_from_connect_to_disconnect(string login, string org, string environment = "")
    {
        using var server = new SalesforceServer { SignedIn = org };
        await using var site = await StartAsync(server, environment);
        var first = await site.ConnectAsync("ann");
        Assert.Equal($"https://{org}.my.salesforce.com/", first?.InstanceUrl?.AbsoluteUri);
        Assert.All(server.Received, request => Assert.Equal(login, request.Uri.Host));
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, $"ann@{org}.example"), (connection.State, connection.Account?.Label));
        Assert.StartsWith($"https://{login}/id/00D", connection.Account?.Id, StringComparison.Ordinal);
        Assert.Equal(server.Time.GetUtcNow().AddHours(1), connection.ExpiresAt);
        await site.AssertCallsAsync("ann", new Uri(first!.InstanceUrl!, Limits).AbsoluteUri);

        server.Time.Advance(TimeSpan.FromHours(3));
        await site.AssertCallsAsync("ann", new Uri(first.InstanceUrl!, Limits).AbsoluteUri);
        var second = await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Equal(first.RefreshToken, second.RefreshToken);
        Assert.Equal(first.InstanceUrl, second.InstanceUrl);

        await site.AssertDisconnectsAsync("ann", $"https://{login}/services/oauth2/revoke");
    }

    [Fact]
    public async Task Tokens_of_two_organizations_reach_only_their_own_host()
    {
        using var server = new SalesforceServer();
        await using var site = await StartOrgAsync(server);
        Assert.NotNull(await site.ConnectWithPageAsync("ann", "domain", "acme.my.salesforce.com"));
        Assert.NotNull(await site.ConnectAsync("bob", await site.Client.GetUserAuthorizationUrlAsync("bob", domain: "globex--dev.sandbox")));
        await site.AssertReachOnlyTheirOwnAsync(("ann", $"https://acme.my.salesforce.com{Limits}"), ("bob", $"https://globex--dev.sandbox.my.salesforce.com{Limits}"));

        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Equal("acme.my.salesforce.com", server.Received[^1].Uri.Host);
        await site.AssertCallsAsync("bob", $"https://globex--dev.sandbox.my.salesforce.com{Limits}");
        Assert.Empty(server.Refusals);
    }

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("acme.evil")]
    [InlineData("acme.sandbox.evil")]
    [InlineData("acme@evil")]
    [InlineData("acme:8443")]
    [InlineData("Ａcme")]
    public async Task An_invalid_domain_is_refused_before_anything_is_sent(string domain)
    {
        using var server = new SalesforceServer();
        await using var site = await StartOrgAsync(server);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await site.Client.GetUserAuthorizationUrlAsync("ann", domain: domain));
        Assert.Null(await site.ConnectWithPageAsync("ann", "domain", domain));
        Assert.Contains("aria-invalid", site.FailurePage, StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_token_is_not_sent_to_another_host_than_that_of_an_organization()
    {
        using var server = new SalesforceServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        var count = server.Received.Count;
        await Assert.ThrowsAnyAsync<OAuth2Exception>(() => site.CallAsync("ann", $"https://evil.example{Limits}"));
        await Assert.ThrowsAnyAsync<OAuth2Exception>(() => site.CallAsync("ann", $"https://acme--dev.sandbox.my.salesforce.com{Limits}"));
        Assert.Equal(count, server.Received.Count);
    }

    [Fact]
    public async Task A_session_that_Salesforce_has_ended_early_is_renewed()
    {
        using var server = new SalesforceServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        server.Time.Advance(TimeSpan.FromMinutes(30));
        server.EndSessions();
        await site.AssertCallsAsync("ann", $"https://acme.my.salesforce.com{Limits}");
        Assert.NotEqual(first!.Token, (await site.Client.GetAccessTokenForUserAsync("ann"))!.Token);
        Assert.Equal(["the session has expired"], server.Refusals);
    }

    [Fact]
    public async Task A_grant_that_an_administrator_has_ended_needs_attention()
    {
        using var server = new SalesforceServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.EndGrants("acme");
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", error.Error?.Code);
    }

    private static Task<ProviderSite<SalesforceClient, SalesforceClient.AuthData>> StartAsync(SalesforceServer server, string environment = "") =>
        ProviderSite<SalesforceClient, SalesforceClient.AuthData>.StartAsync<SalesforceClientOptions>(
            server, static (services, configure) => services.AddSalesforceClient(configure), ("Environment", environment));

    private static Task<ProviderSite<SalesforceOrgClient, SalesforceOrgClient.AuthData>> StartOrgAsync(SalesforceServer server) =>
        ProviderSite<SalesforceOrgClient, SalesforceOrgClient.AuthData>.StartAsync<SalesforceOrgClientOptions>(
            server, static (services, configure) => services.AddSalesforceOrgClient(configure));
}
