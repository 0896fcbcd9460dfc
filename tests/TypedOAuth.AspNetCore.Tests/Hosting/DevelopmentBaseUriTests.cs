using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Starts a site in the Development environment.</summary>
public sealed class DevelopmentBaseUriTests
{
    [Fact]
    public async Task In_development_the_servers_own_address_is_used_and_logged()
    {
        var log = new TestLog();
        var builder = CreateBuilder(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapAcmeClient();
        await app.StartAsync();
        var link = await app.Services.GetRequiredService<AcmeClient>().GetUserAuthorizationUrlAsync("alice");
        Assert.Equal(new Uri(app.Urls.Single()).Authority, link.Authority);
        Assert.Contains(log.Lines, line =>
            line.Contains("OAuth2:BaseUri", StringComparison.Ordinal) && line.Contains(link.Authority, StringComparison.Ordinal));
    }

    /// <summary>Starts the application as "dotnet new web" does with its profile "http".</summary>
    [Fact]
    public async Task Over_http_on_this_machine_a_flow_goes_from_its_beginning_to_its_end()
    {
        var server = new ScriptedServer();
        server.Answer(ScriptedServer.TokenJson("a1", "rt1"));
        var builder = CreateBuilder(new TestLog());
        builder.WebHost.UseUrls($"http://localhost:{FreePort.Find()}");
        builder.Services.AddTypedOAuth(static options => options.UserId = null);
        builder.Services.AddAcmeClient(options => options.BackchannelHandler = () => server);
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        await using var app = builder.Build();
        app.UseAuthentication();
        app.MapAcmeClient();
        app.MapOAuth2Connections();
        app.MapGet("/Account/Login", static () => Results.SignIn(
            new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "alice")], "Test")),
            authenticationScheme: CookieAuthenticationDefaults.AuthenticationScheme));
        await app.StartAsync(TestContext.Current.CancellationToken);

        // The container of cookies sends a secure cookie only over https.
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "none");
        http.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "navigate");
        using var challenge = await http.GetAsync("/oauth2/acme-connect?returnUrl=/connections", TestContext.Current.CancellationToken);
        using var signedIn = await http.GetAsync(challenge.Headers.Location!.PathAndQuery, TestContext.Current.CancellationToken);
        using var connect = await http.GetAsync(signedIn.Headers.Location, TestContext.Current.CancellationToken);
        var authorization = connect.Headers.Location!;
        Assert.Equal("as.example", authorization.Host);
        Assert.Equal($"{app.Urls.Single()}/oauth2/acme-callback", TestBrowser.Parameter(authorization, "redirect_uri"));
        using var callback = await http.GetAsync(
            $"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={TestBrowser.Parameter(authorization, "state")}", TestContext.Current.CancellationToken);
        Assert.Equal("/connections", callback.Headers.Location?.OriginalString);
        Assert.Equal("a1", (await app.Services.GetRequiredService<AcmeClient>().GetAccessTokenForUserAsync("alice"))!.Token);
        using var page = await http.GetAsync(callback.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("http://192.0.2.7:5000")]
    [InlineData("http://dev.example")]
    public async Task An_address_that_a_setting_must_not_have_is_refused(string address)
    {
        await using var app = await StartAsync(address);
        var client = app.Services.GetRequiredService<AcmeClient>();
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await client.GetUserAuthorizationUrlAsync("alice"));
        Assert.Contains("OAuth2:BaseUri", exception.Message, StringComparison.Ordinal);
        Assert.Contains(address, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://*:5000", "http://localhost:5000/")]
    [InlineData("http://+:5000", "http://localhost:5000/")]
    [InlineData("http://[::]:5000", "http://localhost:5000/")]
    [InlineData("http://0.0.0.0:5000", "http://localhost:5000/")]
    [InlineData("https://dev.example:5001", "https://dev.example:5001/")]
    [InlineData("http://192.0.2.7:5000;http://127.0.0.1:5002", "http://127.0.0.1:5002/")]
    [InlineData("http://192.0.2.7:5000;https://localhost:5001", "https://localhost:5001/")]
    public async Task The_first_address_that_a_setting_may_have_is_used(string addresses, string expected)
    {
        await using var app = await StartAsync(addresses.Split(';'));
        var link = await app.Services.GetRequiredService<AcmeClient>().GetUserAuthorizationUrlAsync("alice");
        Assert.StartsWith(expected, link.AbsoluteUri, StringComparison.Ordinal);
    }

    /// <summary>Starts a site whose server listens on the addresses.</summary>
    private static async Task<WebApplication> StartAsync(params string[] addresses)
    {
        var builder = CreateBuilder(new TestLog());
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        app.MapAcmeClient();
        await app.StartAsync();
        var feature = new ServerAddressesFeature();
        Array.ForEach(addresses, feature.Addresses.Add);
        app.Services.GetRequiredService<IServer>().Features.Set<IServerAddressesFeature>(feature);
        return app;
    }

    private static WebApplicationBuilder CreateBuilder(TestLog log)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration["OAuth2:acme:ClientId"] = "acme-id";
        builder.Configuration["OAuth2:acme:ClientSecret"] = "acme-secret-77ab";
        builder.Services.AddTypedOAuth(static options => options.UserId = static _ => null);
        builder.Services.AddAcmeClient();
        return builder;
    }
}
