using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks the user and the account of a request, and that the handler uses them.</summary>
public sealed class OAuth2HttpRequestExtensionsTests
{
    [Fact]
    public void The_last_call_counts()
    {
        using var request = new HttpRequestMessage();
        Assert.Same(request, request.ForOAuth2User("ada", "account-1"));
        Assert.Equal(("ada", "account-1"), Read(request));
        request.ForOAuth2User("bob");
        Assert.Equal(("bob", null), Read(request));
    }

    [Fact]
    public void Empty_arguments_are_refused()
    {
        using var request = new HttpRequestMessage();
        Assert.Equal("userId", Assert.Throws<ArgumentException>(() => request.ForOAuth2User("")).ParamName);
        Assert.Equal("account", Assert.Throws<ArgumentException>(() => request.ForOAuth2User("ada", "")).ParamName);
        Assert.Empty(request.Options);
    }

    [Fact]
    public async Task The_handler_sends_the_token_of_the_account()
    {
        var store = new KeyStore();
        await using var host = new ClientHost<AccountsClient>(
            static (services, configure) => services.AddAccountsClient(configure), ClientHosts.SetCredentials, services =>
            {
                services.AddSingleton<IOAuth2TokenStore>(store);
                services.AddHttpClient("api").AddAccountsAccessToken();
            });
        using var client = host.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/").ForOAuth2User("ada", "account-1");
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => client.SendAsync(request, TestContext.Current.CancellationToken));
        Assert.Contains(new OAuth2ConnectionKey("accounts", "ada", "account-1"), store.Keys);
    }

    [Fact]
    public async Task The_handler_refuses_an_account_for_a_client_of_one_account()
    {
        await using var host = await ApiHost.CreateAsync();
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "users").ForOAuth2User("u", "account-1");
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(request, TestContext.Current.CancellationToken));
        Assert.Equal("account", exception.ParamName);
        Assert.Empty(host.Api.Requests);
    }

    private static (string? UserId, string? Account) Read(HttpRequestMessage request) => (
        request.Options.TryGetValue(OAuth2HttpRequestExtensions.UserKey, out var userId) ? userId : null,
        request.Options.TryGetValue(OAuth2HttpRequestExtensions.AccountKey, out var account) ? account : null);
}
