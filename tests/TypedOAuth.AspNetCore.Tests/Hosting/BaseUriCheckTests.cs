using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Starts a site without an address.</summary>
public sealed class BaseUriCheckTests
{
    [Fact]
    public async Task A_site_without_an_address_does_not_start_outside_development()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestSite.StartAsync(baseUri: ""));
        Assert.Contains("OAuth2:BaseUri", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_whose_address_only_a_native_app_can_receive_does_not_start()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestSite.StartAsync(baseUri: "com.example.app:/"));
        Assert.Contains("only a native app can receive", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_that_sends_no_browser_anywhere_needs_no_address()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = "Production", DisableDefaults = true });
        builder.Configuration["OAuth2:acme:ClientId"] = "acme-id";
        builder.Configuration["OAuth2:acme:ClientSecret"] = "acme-secret-77ab";
        builder.Services.AddAcmeClient();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var client = host.Services.GetRequiredService<AcmeClient>();
        Assert.Null(await client.GetAccessTokenForUserAsync("alice", TestContext.Current.CancellationToken));
        await AssertLinkNeedsAddressAsync(client);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_site_that_maps_no_client_needs_no_address()
    {
        await using var site = await TestSite.StartAsync(baseUri: "", map: static app => app.MapOAuth2Connections());
        await AssertLinkNeedsAddressAsync(site.Acme);
    }

    [Fact]
    public async Task An_address_that_is_taken_away_while_endpoints_are_mapped_stays()
    {
        await using var site = await TestSite.StartAsync();
        var configuration = (IConfigurationRoot)site.Services.GetRequiredService<IConfiguration>();
        configuration["OAuth2:BaseUri"] = "";
        configuration.Reload();
        Assert.Equal("https://app.example/oauth2/acme-callback", site.Services.GetServices<OAuth2ClientCore>().First().RedirectUri.AbsoluteUri);
        Assert.Contains(site.Log.Lines, static line => line.StartsWith("Error TypedOAuth.Settings", StringComparison.Ordinal)
            && line.Contains("'OAuth2:BaseUri' is missing", StringComparison.Ordinal));
    }

    private static async Task AssertLinkNeedsAddressAsync(AcmeClient client)
    {
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => client.GetUserAuthorizationUrlAsync("alice").AsTask());
        Assert.Contains("The setting 'OAuth2:BaseUri' is missing", exception.Message, StringComparison.Ordinal);
    }
}
