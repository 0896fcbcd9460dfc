using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.QuickBooks;

public sealed class QuickBooksTests
{
    [Fact]
    public async Task QuickBooks_from_connect_to_disconnect()
    {
        using var server = new QuickBooksServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.Equal(QuickBooksServer.Company, first?.RealmId);
        var now = server.Time.GetUtcNow();
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, QuickBooksServer.Company), (connection.State, connection.Account?.Id));
        Assert.Equal((now.AddHours(1), now.AddDays(101), now.AddYears(5)), (connection.ExpiresAt, connection.RefreshTokenExpiresAt, connection.GrantExpiresAt));
        await site.AssertCallsAsync("ann", $"https://quickbooks.api.intuit.com/v3/company/{first!.RealmId}/companyinfo/{first.RealmId}");

        server.Time.Advance(TimeSpan.FromDays(50));
        server.ExpireAccessTokens();
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotEqual((first.Token, first.RefreshToken), (second!.Token, second.RefreshToken));
        Assert.Equal(first.RealmId, second.RealmId);
        connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((now.AddDays(151), now.AddYears(5)), (connection.RefreshTokenExpiresAt, connection.GrantExpiresAt));

        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Equal("token", Assert.Single(server.Received[^1].Body).Key);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task An_ID_token_is_validated_with_the_keys_that_the_document_at_another_address_names()
    {
        using var server = new QuickBooksServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann", await GetLinkAsync(site)));
        Assert.Equal(
            ["https://developer.api.intuit.com/.well-known/openid_configuration", "https://oauth.platform.intuit.com/op/v1/jwks"],
            server.Received.Where(static request => request.Method == HttpMethod.Get).Select(static request => request.Address));
        Assert.Equal(QuickBooksServer.Company, (await site.Client.GetConnectionAsync("ann")).Account?.Id);
        Assert.NotNull(await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_document_that_names_another_issuer_is_refused()
    {
        using var server = new QuickBooksServer("https://developer.api.intuit.com");
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann", await GetLinkAsync(site)));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
        Assert.Empty(server.Refusals);
        Assert.DoesNotContain(server.Received, static request => request.Address == "https://oauth.platform.intuit.com/op/v1/jwks");
    }

    [Fact]
    public async Task A_setting_selects_the_host_of_test_companies()
    {
        using var server = new QuickBooksServer { ApiHost = "sandbox-quickbooks.api.intuit.com" };
        await using var site = await StartAsync(server, ("Environment", "sandbox"));
        Assert.NotNull(await site.ConnectAsync("ann"));
        const string Path = $"/v3/company/{QuickBooksServer.Company}/companyinfo/{QuickBooksServer.Company}";
        await site.AssertCallsAsync("ann", $"https://sandbox-quickbooks.api.intuit.com{Path}");
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => site.CallAsync("ann", $"https://quickbooks.api.intuit.com{Path}"));
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task The_API_refuses_a_company_that_the_user_has_changed_in_the_browser()
    {
        using var server = new QuickBooksServer { RealmId = "1111111111111111111" };
        await using var site = await StartAsync(server);
        var data = await site.ConnectAsync("ann");
        using var called = await site.CallAsync("ann", $"https://quickbooks.api.intuit.com/v3/company/{data?.RealmId}/companyinfo/{data?.RealmId}");
        Assert.Equal(HttpStatusCode.Forbidden, called.StatusCode);
        Assert.Equal(["the token belongs to another company"], server.Refusals);
    }

    [Fact]
    public async Task A_refresh_token_that_was_not_used_for_101_days_needs_attention()
    {
        using var server = new QuickBooksServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.Time.Advance(TimeSpan.FromDays(102));
        Assert.Equal(OAuth2ConnectionReason.GrantExpired, (await site.Client.GetConnectionAsync("ann")).Reason);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.GetAccessTokenForUserAsync("ann"));
    }

    [Fact]
    public async Task An_app_that_was_disconnected_in_QuickBooks_needs_attention()
    {
        using var server = new QuickBooksServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.DisconnectApp();
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal(OAuth2ConnectionReason.Revoked, (await site.Client.GetConnectionAsync("ann")).Reason);
        Assert.Equal(["the refresh token is unknown or expired"], server.Refusals);
    }

    [Fact]
    public async Task A_user_who_declines_is_not_connected()
    {
        using var server = new QuickBooksServer { Denies = true };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Contains("declined", site.FailurePage, StringComparison.OrdinalIgnoreCase);
    }

    private static ValueTask<Uri> GetLinkAsync(ProviderSite<QuickBooksClient, QuickBooksClient.AuthData> site) => site.Client.GetUserAuthorizationUrlAsync(
        "ann", [QuickBooksClient.Scope.OpenId, QuickBooksClient.Scope.ComIntuitQuickbooksAccounting]);

    private static Task<ProviderSite<QuickBooksClient, QuickBooksClient.AuthData>> StartAsync(QuickBooksServer server, params (string, string)[] settings) =>
        ProviderSite<QuickBooksClient, QuickBooksClient.AuthData>.StartAsync<QuickBooksClientOptions>(
            server, static (services, configure) => services.AddQuickBooksClient(configure), settings);
}
