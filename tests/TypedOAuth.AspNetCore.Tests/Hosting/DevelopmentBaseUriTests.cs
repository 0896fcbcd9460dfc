using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Starts a site in the Development environment.</summary>
public sealed class DevelopmentBaseUriTests
{
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
}
