using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Client;

/// <summary>Checks the members with an account: which arguments they refuse, and which connection they use.</summary>
public sealed class OAuth2ClientCoreAccountTests
{
    public static TheoryData<string> Members =>
        ["get", "replace", "refresh", "revoke", "forget", "connection", "refresh connection", "disconnect"];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task An_account_identifies_the_connection(string member)
    {
        var store = new KeyStore();
        await using var host = CreateHost(store);
        var core = host.Services.GetRequiredService<OAuth2ClientCore<AccountsClient.AuthData>>();
        try
        {
            await CallAsync(core, member, "u", "team-1");
        }
        catch (OAuth2InteractionRequiredException)
        {
            // The store is empty.
        }

        Assert.Contains(new OAuth2ConnectionKey("accounts", "u", "team-1"), store.Keys);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Empty_arguments_are_refused(string member)
    {
        await using var host = CreateHost(new KeyStore());
        var core = host.Services.GetRequiredService<OAuth2ClientCore<AccountsClient.AuthData>>();
        Assert.Equal("account", (await Assert.ThrowsAsync<ArgumentException>(() => CallAsync(core, member, "u", ""))).ParamName);
        Assert.Equal("userId", (await Assert.ThrowsAsync<ArgumentException>(() => CallAsync(core, member, "", "team-1"))).ParamName);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_client_of_one_account_refuses_an_account(string member)
    {
        var store = new KeyStore();
        await using var host = new TestHost(store);
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => CallAsync(host.Core, member, "u", "team-1"));
        Assert.Equal("account", exception.ParamName);
        Assert.Contains("'test' allows one account per user", exception.Message, StringComparison.Ordinal);
        Assert.Empty(store.Keys);
    }

    private static ClientHost<AccountsClient> CreateHost(IOAuth2TokenStore store) => new(
        static (services, configure) => services.AddAccountsClient(configure), ClientHosts.SetCredentials, services => services.AddSingleton(store));

    private static Task CallAsync<TAuthData>(OAuth2ClientCore<TAuthData> core, string member, string userId, string account)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
    {
        var token = TestContext.Current.CancellationToken;
        return member switch
        {
            "get" => core.GetAccessTokenForUserAsync(userId, account, token).AsTask(),
            "replace" => core.ReplaceRejectedTokenAsync(userId, account, "rejected", mayRefresh: true, token).AsTask(),
            "refresh" => core.RefreshUserAccessTokenAsync(userId, account, token).AsTask(),
            "revoke" => core.RevokeUserAccessTokenAsync(userId, account, token).AsTask(),
            "forget" => core.ForgetUserAsync(userId, account, token).AsTask(),
            "connection" => ((OAuth2ClientCore)core).GetConnectionAsync(userId, account, token).AsTask(),
            "refresh connection" => ((OAuth2ClientCore)core).RefreshConnectionAsync(userId, account, token).AsTask(),
            _ => ((OAuth2ClientCore)core).DisconnectAsync(userId, account, token).AsTask(),
        };
    }
}
