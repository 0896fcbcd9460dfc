using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A site that calls Acme's API for its users, and redirects users without a connection to connect.</summary>
internal static class ApiSite
{
    /// <param name="map">Maps further endpoints.</param>
    /// <param name="configure">Changes the services.</param>
    public static Task<TestSite> StartAsync(Action<WebApplication>? map = null, Action<WebApplicationBuilder>? configure = null) => TestSite.StartAsync(
        configure: builder =>
        {
            AddApi(builder.Services);
            configure?.Invoke(builder);
        },
        map: app =>
        {
            app.UseOAuth2Connect();
            TestSite.MapClients(app);
            MapRepos(app);
            map?.Invoke(app);
        });

    public static void AddApi(IServiceCollection services) =>
        services.AddHttpClient("api", static http => http.BaseAddress = new Uri("https://api.example/"))
            .ConfigurePrimaryHttpMessageHandler(static () => new Echo())
            .AddAcmeAccessToken();

    public static void MapRepos(WebApplication app) => app.MapMethods(
        "/repos", ["GET", "HEAD", "POST"], static (IHttpClientFactory clients) => clients.CreateClient("api").GetStringAsync("repos"));

    /// <summary>Sends one request with the given headers and without cookies.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        TestSite site, string path, string? user, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using var http = ((TestServer)site.Services.GetRequiredService<IServer>()).CreateClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(new Uri("https://app.example"), path));
        if (user is not null)
        {
            request.Headers.Add("X-User", user);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Responds with the token of the request.</summary>
    private sealed class Echo : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(request.Headers.Authorization!.ToString()) });
    }
}
