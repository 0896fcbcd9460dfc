using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Reads the redirect URIs that a developer has to register at the provider.</summary>
public sealed class RedirectUriLogTests
{
    [Fact]
    public async Task In_development_each_mapped_client_says_once_what_to_register()
    {
        var log = new TestLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders().AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddAcmeClient(static options => (options.ClientId, options.ClientSecret) = ("id", "secret"));
        builder.Services.AddPosterClient();
        builder.Services.AddKeeperClient();
        await using var app = builder.Build();
        app.MapAcmeClient();
        app.MapPosterClient();
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = app.Urls.Single();
        Assert.Equal(
        [
            $"Information TypedOAuth.AspNetCore.Hosting.RedirectUriLog Register this redirect URI for Acme & Co at the provider: {address}/oauth2/acme-callback",
            $"Information TypedOAuth.AspNetCore.Hosting.RedirectUriLog Register this redirect URI for Poster at the provider: {address}/oauth2/poster-callback",
        ],
        log.Lines.Where(static line => line.Contains("Register this", StringComparison.Ordinal)));
        Assert.Equal(
            $"{address}/oauth2/poster-callback",
            app.Services.GetServices<OAuth2ClientCore>().Single(static client => client.Definition.Alias == "poster").RedirectUri.AbsoluteUri);
    }

    [Fact]
    public async Task Elsewhere_nothing_is_logged()
    {
        await using var site = await TestSite.StartAsync();
        Assert.DoesNotContain(site.Log.Lines, static line => line.Contains("redirect URI", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_is_not_known_ends_no_start()
    {
        await using var site = await TestSite.StartAsync(baseUri: "", environment: "Development");
        Assert.Contains(site.Log.Lines, static line => line.StartsWith("Warning", StringComparison.Ordinal)
            && line.Contains("The redirect URI of Acme & Co is not known: The setting 'OAuth2:BaseUri' is missing", StringComparison.Ordinal));
    }
}
