using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Facebook;

public sealed class FacebookTests
{
    private const string Api = "https://graph.facebook.com/v24.0/me?fields=id,name";

    [Fact]
    public async Task Facebook_from_connect_to_disconnect()
    {
        using var server = new FacebookServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.NotNull(first);
        Assert.StartsWith("EAAG-long", first.Token, StringComparison.Ordinal);
        Assert.Equal(["public_profile", "pages_show_list"], first.GrantedScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.Connected, "10158", "Ann Lee"), (connection.State, connection.Account?.Id, connection.Account?.Label));
        Assert.Equal(server.Time.GetUtcNow().AddDays(60), connection.ExpiresAt);
        Assert.True(connection.CanRefresh);
        await site.AssertCallsAsync("ann", Api);

        server.Time.Advance(TimeSpan.FromDays(59));
        var second = await site.Client.RefreshUserAccessTokenAsync("ann");
        Assert.NotEqual(first.Token, second.Token);
        Assert.Equal(server.Time.GetUtcNow().AddDays(60), second.ExpiresAt);
        Assert.Equal(["public_profile", "pages_show_list"], second.GrantedScopes);

        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await site.Core.DisconnectAsync("ann")).Revocation);
        Assert.Equal(HttpMethod.Delete, server.Received[^1].Method);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_token_that_was_not_exchanged_before_its_expiry_needs_attention()
    {
        using var server = new FacebookServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.Time.Advance(TimeSpan.FromDays(61));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.GetAccessTokenForUserAsync("ann"));
        Assert.Equal(OAuth2ConnectionState.NeedsAttention, (await site.Client.GetConnectionAsync("ann")).State);
    }

    [Fact]
    public async Task An_app_that_the_user_has_removed_at_Facebook_needs_attention()
    {
        using var server = new FacebookServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.RemoveApp();
        var error = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.RefreshUserAccessTokenAsync("ann"));
        Assert.Equal("invalid_grant", error.Error?.Code);
        Assert.StartsWith("Error validating access token", error.Error?.Description, StringComparison.Ordinal);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Revoked), (connection.State, connection.Reason));
    }

    [Fact]
    public async Task The_dialog_asks_again_for_a_permission_that_the_user_has_declined()
    {
        const string Permissions = "https://graph.facebook.com/v24.0/10158/permissions";
        using var server = new FacebookServer { Declines = "pages_show_list" };
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        using (var response = await site.CallAsync("ann", Permissions))
        {
            Assert.Contains("declined", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        server.Declines = null;
        Assert.NotNull(await site.ConnectAsync("ann"));
        using var granted = await site.CallAsync("ann", Permissions);
        Assert.DoesNotContain("declined", await granted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(server.Refusals);
    }

    [Fact]
    public async Task A_wrong_secret_is_refused_and_appears_nowhere()
    {
        using var server = new FacebookServer();
        await using var site = await StartAsync(server, ("ClientSecret", "another-secret-d41d8cd98f"));
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Equal(["wrong secret"], server.Refusals);
        Assert.DoesNotContain("another-secret-d41d8cd98f", site.FailurePage, StringComparison.Ordinal);
        Assert.DoesNotContain("another-secret-d41d8cd98f", string.Join('\n', site.Log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_who_declines_is_not_connected()
    {
        using var server = new FacebookServer { Denies = true };
        await using var site = await StartAsync(server);
        Assert.Null(await site.ConnectAsync("ann"));
        Assert.Contains("declined", site.FailurePage, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Received);
    }

    private static Task<ProviderSite<FacebookClient, FacebookClient.AuthData>> StartAsync(FacebookServer server, params (string, string)[] settings) =>
        ProviderSite<FacebookClient, FacebookClient.AuthData>.StartAsync<FacebookClientOptions>(
            server, static (services, configure) => services.AddFacebookClient(configure), settings);
}
