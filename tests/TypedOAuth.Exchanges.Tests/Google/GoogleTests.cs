using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Google;

public sealed class GoogleTests
{
    private const string Drive = "https://www.googleapis.com/auth/drive.readonly";
    private const string Api = "https://www.googleapis.com/drive/v3/files";

    [Fact]
    public async Task Google_from_connect_to_disconnect()
    {
        using var server = new GoogleServer();
        await using var site = await StartAsync(server);
        var first = await site.ConnectAsync("ann");
        Assert.NotNull(first);
        Assert.Empty(first.MissingScopes);
        Assert.Empty(first.ExtraScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal(
            (OAuth2ConnectionState.Connected, "110169484474386276334", "ann@example.com"), (connection.State, connection.Account?.Id, connection.Account?.Label));
        Assert.Equal("https://lh3.googleusercontent.com/a/ann", connection.Account?.Picture?.AbsoluteUri);
        Assert.Equal("https://accounts.google.com", connection.Account?.Issuer);
        await site.AssertCallsAsync("ann", Api);

        server.Time.Advance(TimeSpan.FromHours(2));
        server.ExpireAccessTokens();
        var second = await site.Client.GetAccessTokenForUserAsync("ann");
        Assert.NotEqual(first.Token, second!.Token);
        Assert.Equal(first.RefreshToken, second.RefreshToken);

        // The consent page makes Google return a refresh token again.
        Assert.NotEqual(first.RefreshToken, (await site.ConnectAsync("ann"))?.RefreshToken);
        await site.AssertDisconnectsAsync("ann");
    }

    [Fact]
    public async Task A_required_scope_that_the_user_deselects_needs_attention_until_the_user_grants_it()
    {
        using var server = new GoogleServer { DeselectedScope = Drive };
        await using var site = await StartAsync(server);
        Assert.Equal([Drive], (await site.ConnectAsync("ann"))?.MissingScopes);
        var connection = await site.Client.GetConnectionAsync("ann");
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.ScopesMissing), (connection.State, connection.Reason));
        using (var called = await site.CallAsync("ann", Api))
        {
            Assert.Equal(HttpStatusCode.Forbidden, called.StatusCode);
        }

        server.DeselectedScope = null;
        Assert.Empty((await site.ConnectAsync("ann"))!.MissingScopes);
        Assert.Equal(OAuth2ConnectionState.Connected, (await site.Client.GetConnectionAsync("ann")).State);
        await site.AssertCallsAsync("ann", Api);
    }

    [Fact]
    public async Task A_user_who_declines_is_not_connected()
    {
        using var server = new GoogleServer { Denies = true };
        await using var site = await StartAsync(server);
        await site.AssertDeclinesAsync("ann");
    }

    [Fact]
    public async Task A_grant_that_the_user_has_ended_at_Google_needs_attention()
    {
        using var server = new GoogleServer();
        await using var site = await StartAsync(server);
        Assert.NotNull(await site.ConnectAsync("ann"));
        server.EndGrant();
        server.Time.Advance(TimeSpan.FromMinutes(10));

        // The API refuses the token, and the refresh that follows finds out why.
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => site.CallAsync("ann", Api));
        Assert.Equal(["the access token is invalid", "the refresh token is unknown"], server.Refusals);
        Assert.Equal(OAuth2ConnectionReason.Revoked, (await site.Client.GetConnectionAsync("ann")).Reason);
    }

    private static Task<ProviderSite<GoogleClient, GoogleClient.AuthData>> StartAsync(GoogleServer server) =>
        ProviderSite<GoogleClient, GoogleClient.AuthData>.StartAsync<GoogleClientOptions>(
            server, static (services, configure) => services.AddGoogleClient(configure));
}
