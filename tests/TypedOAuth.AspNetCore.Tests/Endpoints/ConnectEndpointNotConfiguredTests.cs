using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Runs a site in the Development environment. One of its two clients has no credentials.</summary>
public sealed class ConnectEndpointNotConfiguredTests
{
    private static readonly string[] Paths =
        ["/oauth2/acme-connect?returnUrl=/done", "/oauth2/acme-callback?code=c&state=s", "/oauth2/acme-replace"];

    [Theory]
    [InlineData(true, "alice")]
    [InlineData(true, null)]
    [InlineData(false, null)]
    public async Task A_client_that_is_not_configured_says_so_before_any_sign_in(bool hasSignIn, string? user)
    {
        await using var site = await StartAsync(hasSignIn);
        using var browser = site.OpenBrowser(user);
        foreach (var path in Paths)
        {
            using var response = await browser.GetAsync(path);
            var page = await ControlledPage.AssertAsync(site, response, HttpStatusCode.InternalServerError);
            Assert.Matches("is(n’t| not) set up for it", page);
            Assert.DoesNotContain("ClientId", page, StringComparison.Ordinal);
            Assert.DoesNotContain("user-secrets", page, StringComparison.Ordinal);
        }

        Assert.Contains(site.Log.Lines, static line => line.StartsWith("Error TypedOAuth.AspNetCore", StringComparison.Ordinal)
            && line.Contains("dotnet user-secrets set \"OAuth2:acme:ClientId\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_neighbour_connects_and_the_connections_page_is_shown()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var url = await alice.ConnectAsync("/oauth2/poster-connect");
        Assert.Equal("poster-id", TestBrowser.Parameter(url, "client_id"));
        var page = await alice.ReadAsync();
        Assert.Contains("Acme &amp; Co", page, StringComparison.Ordinal);
        var core = site.Services.GetServices<OAuth2ClientCore>().Single(static client => client.Definition.Alias == "acme");
        Assert.Equal(["OAuth2:acme:ClientId", "OAuth2:acme:ClientSecret"], core.MissingSettings);
        Assert.Equal("https://app.example/oauth2/acme-callback", core.RedirectUri.AbsoluteUri);
        Assert.Single(site.Log.Lines, static line => line.StartsWith("Warning TypedOAuth.Settings Acme & Co is not configured", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_works_as_soon_as_the_settings_are_there()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var configuration = (IConfigurationRoot)site.Services.GetRequiredService<IConfiguration>();
        configuration["OAuth2:acme:ClientId"] = "acme-id";
        configuration["OAuth2:acme:ClientSecret"] = "acme-secret-77ab";
        configuration.Reload();
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "rt1"));
        Assert.Equal("a1", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);
    }

    [Fact]
    public async Task In_production_the_start_fails_with_the_keys()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(environment: "Production"));
        Assert.Contains("The setting 'OAuth2:acme:ClientId' is missing", exception.ToString(), StringComparison.Ordinal);
    }

    private static Task<TestSite> StartAsync(bool hasSignIn = true, string environment = "Development") =>
        TestSite.StartAsync(hasSignIn, environment: environment, configure: static builder =>
        {
            builder.Configuration["OAuth2:acme:ClientId"] = "";
            builder.Configuration["OAuth2:acme:ClientSecret"] = "";
        });
}
