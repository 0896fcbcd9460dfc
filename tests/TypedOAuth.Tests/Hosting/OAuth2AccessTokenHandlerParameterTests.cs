using System.Net;
using TypedOAuth.Hosting;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks that a token is sent only to the API of the user's own shop.</summary>
public sealed class OAuth2AccessTokenHandlerParameterTests
{
    [Fact]
    public async Task A_token_goes_to_the_origin_of_its_connection_only()
    {
        await using var host = new EndpointHost();
        await host.ConnectAsync("tea", "tea-token", user: "u");
        await host.ConnectAsync("coffee", "coffee-token", user: "v");
        using var api = new ScriptedApi();
        await SendAsync(host, api, "u", "https://tea.api.example/a");
        await SendAsync(host, api, "v", "https://coffee.api.example/b");
        foreach (var (user, address) in new[] { ("u", "https://coffee.api.example/"), ("v", "https://tea.api.example/"), ("u", "https://evil.example/") })
        {
            var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => SendAsync(host, api, user, address));
            Assert.DoesNotContain("-token", exception.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["GET https://tea.api.example/a tea-token", "GET https://coffee.api.example/b coffee-token"], api.Calls);
    }

    [Fact]
    public async Task A_redirect_to_another_shop_is_followed_without_the_token()
    {
        await using var host = new EndpointHost();
        await host.ConnectAsync("tea", "tea-token");
        using var api = new ScriptedApi();
        api.Answer = static request => request.Uri.Host == "tea.api.example" ? ScriptedApi.Redirect("https://coffee.api.example/") : new(HttpStatusCode.OK);
        await SendAsync(host, api, "u", "https://tea.api.example/");
        Assert.Equal(["GET https://tea.api.example/ tea-token", "GET https://coffee.api.example/ -"], api.Calls);
    }

    [Fact]
    public async Task After_the_user_has_connected_another_shop_its_token_is_not_sent_to_the_first()
    {
        await using var host = new EndpointHost(configure: static options => options.CacheDuration = TimeSpan.Zero);
        await host.ConnectAsync("tea", "tea-token", refresh: null);
        using var api = new ScriptedApi();
        api.Answer = _ =>
        {
            host.ConnectAsync("coffee", "coffee-token").GetAwaiter().GetResult();
            return ScriptedApi.Refuse();
        };
        var response = await SendAsync(host, api, "u", "https://tea.api.example/");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["GET https://tea.api.example/ tea-token"], api.Calls);
    }

    private static async Task<HttpResponseMessage> SendAsync(EndpointHost host, ScriptedApi api, string user, string address)
    {
        var client = (EndpointClient)host.Services.GetService(typeof(EndpointClient))!;
        using var invoker = new HttpMessageInvoker(new OAuth2AccessTokenHandler<EndpointClient, EndpointAuthData>(client) { InnerHandler = api }, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, address).ForOAuth2User(user);
        return await invoker.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
