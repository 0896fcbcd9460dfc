using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated.Tests.Clients;

namespace TypedOAuth.Generated.Tests;

/// <summary>Uses a client of several accounts per user, as an application does.</summary>
public sealed class AccountTests
{
    [Fact]
    public void The_definition_holds_what_was_declared()
    {
        var definition = TeamClient.Definition;
        Assert.Equal("https://api.example/user", definition.UserInfoUri);
        Assert.Equal((OAuth2RefreshTokenUse.Rotates, true), (definition.RefreshTokenUse, definition.RefreshReuseTolerated));
        Assert.Equal((true, true), (definition.MultipleAccounts, definition.AllowSharedAccounts));
        var account = definition.Account!;
        Assert.Equal(
            (OAuth2AccountSource.UserInfo, "id", "login", "avatar_url"), (account.Source, account.Id, account.Label, account.Picture));
        Assert.Equal((OAuth2RefreshTokenUse.Unknown, false), (GoogleClient.Definition.RefreshTokenUse, GoogleClient.Definition.MultipleAccounts));
        Assert.Null(GoogleClient.Definition.Account);
    }

    [Fact]
    public async Task An_account_comes_after_the_user_and_generic_code_needs_none()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(App.Settings).Build());
        services.AddTeamClient(static options => (options.ClientId, options.ClientSecret) = ("the-id", "the-secret"));
        await using var provider = services.BuildServiceProvider();
        var (client, token) = (provider.GetRequiredService<TeamClient>(), TestContext.Current.CancellationToken);
        Assert.Null(await client.GetAccessTokenForUserAsync("ada", cancellationToken: token));
        Assert.Null(await client.GetAccessTokenForUserAsync("ada", "account-1", token));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await client.GetConnectionAsync("ada", "account-1", token)).State);
        Assert.False(await client.ForgetUserAsync("ada", account: "account-1", token));
        Assert.False(await client.RevokeUserAccessTokenAsync("ada", cancellationToken: token));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await client.RefreshUserAccessTokenAsync("ada", "account-1", token));
        await Assert.ThrowsAsync<ArgumentException>(async () => await client.GetConnectionAsync("ada", "", token));
        Assert.Equal((true, false), await UseAsync<TeamClient, TeamClient.AuthData>(client, token));
    }

    [Fact]
    public async Task A_link_for_an_e_mail_leads_to_this_site()
    {
        await using var app = App.Create();
        var link = await app.Client.CreateReconnectUrlAsync("ada", TestContext.Current.CancellationToken);
        Assert.Equal("https://app.example/oauth2/google-connect", link.GetLeftPart(UriPartial.Path));
    }

    private static async Task<(bool IsMissing, bool WasForgotten)> UseAsync<TClient, TAuthData>(
        IOAuth2Client<TClient, TAuthData> client, CancellationToken cancellationToken)
        where TClient : class, IOAuth2Client<TClient, TAuthData>
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> =>
        (await client.GetAccessTokenForUserAsync("ada", cancellationToken) is null, await client.ForgetUserAsync("ada", cancellationToken));
}
