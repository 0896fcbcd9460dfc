using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Harness;

/// <summary>Holds a client and its API. User "u" has the token "a1", which is one minute old. Refreshes return "a2", "a3" and so on.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    public const string Name = "api";

    private int _tokens = 1;

    private ApiHost(Action<IServiceCollection, IHttpClientBuilder>? configure, string? address, Action<OAuth2ApiOptions>? options)
    {
        Api = new();
        Host = new TestHost(services: services =>
        {
            var builder = services.AddHttpClient(Name, client => client.BaseAddress = address is null ? null : new Uri(address))
                .ConfigurePrimaryHttpMessageHandler(() => Api)
                .AddTestAccessToken(options);
            configure?.Invoke(services, builder);
        });
    }

    public TestHost Host { get; }

    public ScriptedApi Api { get; }

    public static async Task<ApiHost> CreateAsync(
        Action<IServiceCollection, IHttpClientBuilder>? configure = null, string? address = "https://api.example/v1/", Action<OAuth2ApiOptions>? options = null)
    {
        var host = new ApiHost(configure, address, options);
        await host.Host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Host.Server.Answer(_ => Json(TokenJson($"a{++host._tokens}", $"rt{host._tokens}")));
        host.Host.Time.Advance(TimeSpan.FromMinutes(1));
        return host;
    }

    public HttpClient CreateClient() => Host.Services.GetRequiredService<IHttpClientFactory>().CreateClient(Name);

    public async Task<HttpResponseMessage> SendAsync(string uri, HttpMethod? method = null)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, uri).ForOAuth2User("u");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
