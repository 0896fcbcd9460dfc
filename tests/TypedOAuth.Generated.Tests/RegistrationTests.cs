using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Generated.Tests;

/// <summary>Calls the emitted <c>Add</c> and <c>Map</c> methods from a file that does not import the client's namespace.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task A_client_is_registered_and_mapped_without_a_using_of_its_namespace()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(App.Settings);
        builder.Services.AddGoogleClient();
        builder.Services.AddHttpClient("google").AddGoogleAccessToken();
        await using var app = builder.Build();
        Assert.NotNull(app.MapGoogleClient());
        Assert.Equal("google", Assert.Single(app.Services.GetServices<OAuth2ClientCore>()).Definition.Alias);
        Assert.Equal(
            ["/oauth2/google-callback", "/oauth2/google-connect", "/oauth2/google-connected", "/oauth2/google-replace"],
            ((IEndpointRouteBuilder)app).DataSources.SelectMany(static source => source.Endpoints).OfType<RouteEndpoint>()
                .Select(static endpoint => endpoint.RoutePattern.RawText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_emitted_handler_sends_the_users_token_to_the_origins_that_it_is_given()
    {
        using var api = new Api();
        await using var app = App.Create(services: services =>
        {
            services.AddHttpClient("drive", static http => http.BaseAddress = new Uri("https://www.googleapis.com/"))
                .AddGoogleAccessToken(static options => options.Origins = ["https://gmail.googleapis.com"])
                .ConfigurePrimaryHttpMessageHandler(() => api);
            services.AddHttpClient("plain", static http => http.BaseAddress = new Uri("https://www.googleapis.com/"))
                .AddGoogleAccessToken().ConfigurePrimaryHttpMessageHandler(() => api);
        });
        app.Server.Answer(ScriptedServer.TokenJson("a1", "r1"));
        await app.AuthorizeAsync("ada");
        foreach (var (name, uri) in new[] { ("drive", "drive/v3/files"), ("drive", "https://gmail.googleapis.com/x"), ("plain", "drive/v3/files") })
        {
            using var response = await SendAsync(name, uri);
        }

        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => SendAsync("plain", "https://gmail.googleapis.com/x"));
        Assert.Equal(["Bearer a1", "Bearer a1", "Bearer a1"], api.Authorizations);
        var options = app.Services.GetRequiredService<IOptionsMonitor<OAuth2ApiOptions>>();
        Assert.Equal(["https://gmail.googleapis.com"], options.Get("drive").Origins);
        Assert.Empty(options.Get("plain").Origins);

        async Task<HttpResponseMessage> SendAsync(string name, string uri)
        {
            using var http = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient(name);
            using var request = new HttpRequestMessage(HttpMethod.Get, uri).ForOAuth2User("ada");
            return await http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Keeps the received requests.</summary>
    private sealed class Api : HttpMessageHandler
    {
        public List<string?> Authorizations { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorizations.Add(request.Headers.Authorization?.ToString());
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
