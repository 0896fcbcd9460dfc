using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.AspNetCore.Tests;

/// <summary>The endpoints in hosts of different shapes: under a prefix, under a base path, in development, behind a real sign-in.</summary>
public sealed class HostTests
{
    [Fact]
    public async Task A_configured_prefix_moves_endpoints_links_and_redirect_uri_alike_and_stays_when_it_changes()
    {
        await using var site = await TestSite.StartAsync(configure: static builder => builder.Configuration["OAuth2:PathPrefix"] = "/auth/");
        using var alice = site.OpenBrowser("alice");
        site.Services.GetRequiredService<IConfiguration>()["OAuth2:PathPrefix"] = "/elsewhere";
        ((IConfigurationRoot)site.Services.GetRequiredService<IConfiguration>()).Reload();
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice");
        Assert.Equal("/auth/acme-connect", link.AbsolutePath);
        var url = await alice.ConnectAsync(link.PathAndQuery);
        Assert.Equal("https://app.example/auth/acme-callback", TestBrowser.Parameter(url, "redirect_uri"));
        using var done = await alice.GetAsync($"/auth/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal("/auth/acme-connected", done.Headers.Location?.OriginalString);
        using var old = await alice.GetAsync("/oauth2/acme-connect");
        Assert.Equal(HttpStatusCode.NotFound, old.StatusCode);
    }

    [Fact]
    public async Task A_base_path_stands_in_redirect_uri_links_and_redirects()
    {
        await using var site = await TestSite.StartAsync(baseUri: "https://app.example/base", map: static app =>
        {
            app.UsePathBase("/base");
            app.UseRouting();
            TestSite.MapClients(app);
        });
        using var alice = site.OpenBrowser("alice");
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice");
        Assert.Equal("/base/oauth2/acme-connect", link.AbsolutePath);
        var url = await alice.ConnectAsync(link.PathAndQuery + "&returnUrl=/done");
        Assert.Equal("https://app.example/base/oauth2/acme-callback", TestBrowser.Parameter(url, "redirect_uri"));
        using var done = await alice.GetAsync($"/base/oauth2/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal("/base/done", done.Headers.Location?.OriginalString);

        using var page = await alice.GetAsync("/base/connections");
        using var leaving = await alice.SubmitAsync("/base/connections", await page.Content.ReadAsStringAsync(), ("client", "acme"), ("action", "connect"));
        Assert.Contains("url=/base/oauth2/acme-connect?returnUrl=%2Fconnections", await leaving.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_with_a_prefix_is_refused_at_start_and_one_without_is_not()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestSite.StartAsync(map: static app => app.MapGroup("/x").MapAcmeClient()));
        Assert.Contains("'/x/oauth2/acme-connect'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("OAuth2:PathPrefix", exception.Message, StringComparison.Ordinal);

        await using var site = await TestSite.StartAsync(map: static app => app.MapGroup("").MapAcmeClient());
        using var alice = site.OpenBrowser("alice");
        await alice.ConnectAsync();
    }

    [Fact]
    public async Task In_development_the_servers_own_address_is_used_and_logged()
    {
        var log = new TestLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration["OAuth2:acme:ClientId"] = "acme-id";
        builder.Configuration["OAuth2:acme:ClientSecret"] = "acme-secret-77ab";
        builder.Services.AddAcmeClient();
        await using var app = builder.Build();
        app.MapAcmeClient();
        await app.StartAsync();
        var link = await app.Services.GetRequiredService<AcmeClient>().GetUserAuthorizationUrlAsync("alice");
        Assert.Equal(new Uri(app.Urls.Single()).Authority, link.Authority);
        Assert.Contains(log.Lines, line =>
            line.Contains("OAuth2:BaseUri", StringComparison.Ordinal) && line.Contains(link.Authority, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_challenge_of_a_real_sign_in_comes_back_to_the_ticket_and_the_flow_ends()
    {
        await using var site = await TestSite.StartAsync(
            hasSignIn: false,
            configure: static builder => builder.Services
                .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(static options => options.LoginPath = "/login"),
            map: static app =>
            {
                app.MapGet("/login", static async (HttpContext context, string returnUrl) =>
                {
                    var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "alice")], "Test");
                    await context.SignInAsync(new ClaimsPrincipal(identity));
                    return Results.LocalRedirect(returnUrl);
                });
                TestSite.MapClients(app);
            });
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice", [AcmeClient.Scope.Custom("extra")]);
        using var browser = site.OpenBrowser();
        using var challenge = await browser.GetAsync(link.PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, challenge.StatusCode);
        Assert.Equal("/login", challenge.Headers.Location!.AbsolutePath);
        using var signedIn = await browser.GetAsync(challenge.Headers.Location.PathAndQuery);
        Assert.Equal(link.PathAndQuery, signedIn.Headers.Location!.OriginalString);
        var url = await browser.ConnectAsync(signedIn.Headers.Location.OriginalString);
        Assert.Equal("read write extra", TestBrowser.Parameter(url, "scope"));
        using var done = await browser.CompleteAsync(url);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }
}
