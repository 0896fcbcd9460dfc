using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Shopify;

public sealed class ShopifyTests
{
    private const string AcmeApi = "https://acme.myshopify.com/admin/api/2026-10/shop.json";
    private const string GlobexApi = "https://globex.myshopify.com/admin/api/2026-10/shop.json";

    [Fact]
    public async Task Shopify_from_connect_to_disconnect()
    {
        using var server = new ShopifyServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectWithPageAsync("ann", "shop", "acme.myshopify.com");
        Assert.NotNull(first);
        Assert.Equal(["read_orders", "read_products"], first.GrantedScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "acme"), (connection.State, connection.Account?.Id));
        Assert.Equal(server.Time.GetUtcNow().AddHours(1), connection.ExpiresAt);
        Assert.Equal(server.Time.GetUtcNow().AddDays(90), connection.RefreshTokenExpiresAt);
        await site.AssertCallsAsync("ann", AcmeApi);

        server.Time.Advance(TimeSpan.FromHours(2));
        await site.AssertCallsAsync("ann", AcmeApi);
        var second = await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.NotEqual((first.Token, first.RefreshToken), (second.Token, second.RefreshToken));

        await site.AssertDisconnectsAsync("ann", "https://acme.myshopify.com/admin/api_permissions/current.json");
    }

    [Fact]
    public async Task Tokens_of_two_shops_reach_only_their_own_shop()
    {
        using var server = new ShopifyServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", shop: "acme")));
        Assert.NotNull(await site.ConnectAsync("bob", await site.Client.GetUserAuthorizationUrlAsync("bob", shop: "globex")));
        await site.AssertReachOnlyTheirOwnAsync(("ann", AcmeApi), ("bob", GlobexApi));

        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        await site.AssertCallsAsync("bob", GlobexApi);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_staff_token_of_Shopify_names_the_person()
    {
        using var server = new ShopifyServer();
        await using var site = await ProviderSite<ShopifyStaffClient, ShopifyStaffClient.AuthData>.StartAsync<ShopifyStaffClientOptions>(
            server, static (services, configure) => services.AddShopifyStaffClient(configure));
        var data = await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", shop: "acme"));
        Assert.Null(data?.RefreshToken);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal(("902541635", "ann@acme.example"), (connection.Account?.Id, connection.Account?.Label));
        await site.AssertCallsAsync("ann", AcmeApi);
        Assert.Empty(server.Refusals);
    }

    [Theory]
    [InlineData("hmac")]
    [InlineData("code")]
    [InlineData("shop")]
    public async Task A_callback_with_a_forged_parameter_is_refused_before_its_code_is_sent(string forged)
    {
        using var server = new ShopifyServer { Tamper = parameter => parameter.Name == forged ? (forged, new string('0', 64)) : parameter };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", shop: "acme")));
        Assert.Empty(server.Received);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Fact]
    public async Task A_callback_without_its_signature_is_refused()
    {
        using var server = new ShopifyServer { Tamper = static parameter => parameter.Name == "hmac" ? ("other", parameter.Value) : parameter };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", shop: "acme")));
        Assert.Empty(server.Received);
    }

    [Theory]
    [InlineData("evil.example/")]
    [InlineData("evil.example#.myshopify.com")]
    [InlineData("user@evil")]
    [InlineData("acme.evil")]
    [InlineData("-acme")]
    [InlineData("")]
    public async Task An_invalid_shop_is_refused_before_anything_is_sent(string shop)
    {
        using var server = new ShopifyServer();
        await using var site = await StartAsync(server);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await site.Client.GetUserAuthorizationUrlAsync("ann", shop: shop));
        Assert.Null(await site.ConnectWithPageAsync("ann", "shop", shop));
        Assert.Contains("aria-invalid", site.FailurePage, StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_shop_that_was_uninstalled_ends_the_connection()
    {
        using var server = new ShopifyServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", shop: "acme")));
        server.Uninstall("acme");
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal(OAuth2ConnectionState.NeedsAttention, (await site.Client.GetConnectionAsync("ann")).State);
        Assert.Equal(["the refresh token is not one of acme"], server.Refusals);
    }

    private static Task<ProviderSite<ShopifyClient, ShopifyClient.AuthData>> StartAsync(ShopifyServer server) =>
        ProviderSite<ShopifyClient, ShopifyClient.AuthData>.StartAsync<ShopifyClientOptions>(
            server, static (services, configure) => services.AddShopifyClient(configure));
}
