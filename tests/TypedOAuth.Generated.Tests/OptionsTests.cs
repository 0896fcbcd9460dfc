using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Generated.Tests.Clients;

namespace TypedOAuth.Generated.Tests;

/// <summary>Checks the sources of a client's settings, and the time at which they are read.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task Settings_are_read_again_when_they_change()
    {
        await using var app = App.Create();
        Assert.Equal("the-id", App.Parameter(await app.Client.GetUnboundAuthorizationUrlAsync("ada"), "client_id"));
        app.Configuration["OAuth2:google:ClientId"] = "another-id";
        app.Configuration.Reload();
        Assert.Equal("another-id", App.Parameter(await app.Client.GetUnboundAuthorizationUrlAsync("ada"), "client_id"));
        app.Configuration["OAuth2:BaseUri"] = "https://moved.example";
        app.Configuration.Reload();
        Assert.StartsWith("https://moved.example/", App.Parameter(await app.Client.GetUnboundAuthorizationUrlAsync("ada"), "redirect_uri"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OAuth2:google:ClientId")]
    [InlineData("OAuth2:google:ClientSecret")]
    [InlineData("OAuth2:BaseUri")]
    public async Task An_application_with_a_setting_missing_does_not_start_and_says_which(string key)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(App.Settings.Where(setting => setting.Key != key));
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Services.AddTypedOAuth();
        builder.Services.AddGoogleClient();
        await using var app = builder.Build();
        var exception = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            app.MapGoogleClient();
            await app.StartAsync(TestContext.Current.CancellationToken);
        });
        Assert.True(exception is OptionsValidationException or OAuth2ConfigurationException, exception.ToString());
        Assert.Contains(key, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_from_code_wins()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(App.Settings).Build());
        services.AddGoogleClient(static options => options.CacheCapacity = 5);
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<GoogleClientOptions>>().Value;
        Assert.Equal(("the-id", 5), (options.ClientId, options.CacheCapacity));
        Assert.Same(provider.GetRequiredService<GoogleClient>(), provider.GetRequiredService<GoogleClient>());
    }
}
