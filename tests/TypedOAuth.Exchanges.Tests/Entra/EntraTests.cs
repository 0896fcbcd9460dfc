using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Entra;

public sealed class EntraTests
{
    private const string Me = "https://graph.microsoft.com/v1.0/me";

    [Fact]
    public async Task Entra_from_connect_to_disconnect()
    {
        using var server = new EntraServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", tenant: EntraServer.Contoso));
        Assert.NotNull(first);
        Assert.Empty(first.MissingScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "ann@8eaef023.example"), (connection.State, connection.Account?.Label));
        Assert.Equal($"https://login.microsoftonline.com/{EntraServer.Contoso}/v2.0", connection.Account?.Issuer);
        Assert.Equal(server.Time.GetUtcNow().AddDays(90), connection.RefreshTokenExpiresAt);
        await site.AssertCallsAsync("ann", Me);

        server.Time.Advance(TimeSpan.FromHours(2));
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotEqual((first.Token, first.RefreshToken), (second!.Token, second.RefreshToken));
        Assert.Equal($"https://login.microsoftonline.com/{EntraServer.Contoso}/oauth2/v2.0/token", server.Received[^1].Address);
        Assert.Equal(server.Time.GetUtcNow().AddDays(90), (await site.Client.GetConnectionAsync("ann")).RefreshTokenExpiresAt);

        var result = await site.Core.DisconnectAsync("ann");
        Assert.Equal(OAuth2RevocationOutcome.NotAttempted, result.Revocation);
        Assert.Null(await site.Client.GetAccessTokenForUserAsync("ann"));
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task Tokens_of_two_tenants_reach_only_their_own_endpoints()
    {
        using var server = new EntraServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", tenant: EntraServer.Contoso)));
        Assert.NotNull(await site.ConnectAsync("bob", await site.Client.GetUserAuthorizationUrlAsync("bob", tenant: EntraServer.Fabrikam)));
        Assert.Equal("sub-8eaef023", (await site.Client.GetConnectionAsync("ann")).Account?.Id);
        Assert.Equal("sub-f8cdef31", (await site.Client.GetConnectionAsync("bob")).Account?.Id);
        await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.Contains(EntraServer.Contoso, server.Received[^1].Address, StringComparison.Ordinal);
        await site.Client.RefreshUserAccessTokenAsync("bob");
        Assert.Contains(EntraServer.Fabrikam, server.Received[^1].Address, StringComparison.Ordinal);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task Any_tenant_of_Entra_has_its_own_issuer()
    {
        using var server = new EntraServer();
        await using var site = await StartAnyTenantAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.Home = EntraServer.Fabrikam;
        Assert.NotNull(await site.ConnectAsync("bob"));
        Assert.Equal("sub-8eaef023", (await site.Client.GetConnectionAsync("ann")).Account?.Id);
        Assert.Equal("sub-f8cdef31", (await site.Client.GetConnectionAsync("bob")).Account?.Id);
        await site.Client.RefreshUserAccessTokenAsync("ann");
        await site.Client.RefreshUserAccessTokenAsync("bob");
        await site.AssertCallsAsync("bob", Me);
        Assert.Contains(server.Received, static request => request.Address == $"https://login.microsoftonline.com/{EntraServer.Fabrikam}/discovery/v2.0/keys");
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_token_of_another_tenant_is_refused()
    {
        using var server = new EntraServer
        {
            Change = static claims =>
            {
                claims["tid"] = EntraServer.Fabrikam;
                claims["iss"] = $"https://login.microsoftonline.com/{EntraServer.Fabrikam}/v2.0";
            },
        };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", tenant: EntraServer.Contoso)));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Theory]
    [InlineData("tid", EntraServer.Fabrikam)]
    [InlineData("iss", $"https://login.microsoftonline.com/{EntraServer.Fabrikam}/v2.0")]
    [InlineData("iss", "https://login.microsoftonline.com/{tid}/v2.0")]
    [InlineData("tid", "../evil")]
    [InlineData("tid", "")]
    public async Task An_issuer_that_does_not_belong_to_the_tenant_of_the_token_is_refused(string claim, string value)
    {
        using var server = new EntraServer { Change = claims => claims[claim] = value };
        await using var site = await StartAnyTenantAsync(server);
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Theory]
    [InlineData("common")]
    [InlineData("contoso.com")]
    [InlineData("8eaef023-2b34-4da1-9baa-8bc8c9d6a490/../evil")]
    [InlineData("8eaef023-2b34-4da1-9baa-8bc8c9d6a490?")]
    [InlineData("8eaef023-2b34-4da1-9baa-8bc8c9d\n6a490")]
    public async Task An_invalid_tenant_is_refused_before_anything_is_sent(string tenant)
    {
        using var server = new EntraServer();
        await using var site = await StartAsync(server);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await site.Client.GetUserAuthorizationUrlAsync("ann", tenant: tenant));
        Assert.Empty(server.Received);
    }

    [Theory]
    [InlineData("mfa", "AADSTS50076")]
    [InlineData("interaction", "AADSTS50079")]
    [InlineData("password", "AADSTS50173")]
    public async Task A_refresh_that_needs_the_user_ends_the_connection_with_the_reason_of_Entra(string error, string number)
    {
        using var server = new EntraServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", tenant: EntraServer.Contoso)));
        server.RefreshError = error;
        var thrown = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", thrown.Error?.Code);
        Assert.Contains(number, thrown.Error?.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_declines_is_not_connected()
    {
        using var server = new EntraServer { Denies = true };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann", await site.Client.GetUserAuthorizationUrlAsync("ann", tenant: EntraServer.Contoso)));
        Assert.Contains("declined", site.FailurePage, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Received);
    }

    private static Task<ProviderSite<EntraClient, EntraClient.AuthData>> StartAsync(EntraServer server) =>
        ProviderSite<EntraClient, EntraClient.AuthData>.StartAsync<EntraClientOptions>(
            server, static (services, configure) => services.AddEntraClient(configure));

    private static Task<ProviderSite<EntraAnyTenantClient, EntraAnyTenantClient.AuthData>> StartAnyTenantAsync(EntraServer server) =>
        ProviderSite<EntraAnyTenantClient, EntraAnyTenantClient.AuthData>.StartAsync<EntraAnyTenantClientOptions>(
            server, static (services, configure) => services.AddEntraAnyTenantClient(configure));
}
