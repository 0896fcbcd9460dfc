using Microsoft.Extensions.DependencyInjection;

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
        using var api = new ScriptedApi();
        await using var host = new AccountsHost(services: services =>
            services.AddHttpClient("api").AddAccountsAccessToken().ConfigurePrimaryHttpMessageHandler(() => api));
        await host.AuthorizeAsync("T1", "a1");
        await host.AuthorizeAsync("T2", "a2");
        using var client = host.Host.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        foreach (var account in new[] { "T2", "T1" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/").ForOAuth2User(AccountsHost.User, account);
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        Assert.Equal(["a2", "a1"], api.Requests.Select(static request => request.Token));
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
