using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.AspNetCore.Pages.Settings;

namespace TypedOAuth.AspNetCore.Tests.Pages.Settings;

/// <summary>Reads the settings of pages.</summary>
public sealed class PageOptionsTests
{
    [Theory]
    [InlineData("AppName", "Acme")]
    [InlineData("Logo", "/logo.svg")]
    [InlineData("LogoDark", "/logo-dark.svg")]
    [InlineData("HomeUrl", "/home")]
    [InlineData("SupportUrl", "mailto:help@example.org")]
    [InlineData("PrivacyUrl", "https://www.example.org/privacy")]
    [InlineData("SignInUrl", "/sign-in")]
    [InlineData("ColorScheme", "Dark")]
    [InlineData("AccentColor", "#1d6b4f")]
    [InlineData("StyleSheet", "/connections.css")]
    [InlineData("CompactFrom", "17")]
    public async Task Settings_have_the_keys_that_they_had(string key, string value)
    {
        await using var site = await TestSite.StartAsync(configure: builder =>
            builder.Configuration.AddInMemoryCollection([new($"OAuth2:{key}", value)]));
        var options = PageOptions.Of(site.Services.GetRequiredService<IOptions<TypedOAuthOptions>>().Value);
        Assert.Equal(value, typeof(PageOptions).GetProperty(key)!.GetValue(options)!.ToString());
    }

    [Fact]
    public async Task Code_has_the_last_word_and_the_defaults_are_as_documented()
    {
        await using var site = await TestSite.StartAsync(configure: static builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("OAuth2:AppName", "from configuration"), new("OAuth2:Logo", "/logo.svg")]);
            builder.Services.Configure<TypedOAuthOptions>(static options => options.AppName = "from code");
        });
        var options = site.Services.GetRequiredService<IOptions<TypedOAuthOptions>>().Value;
        Assert.Equal(("from code", "/logo.svg"), (options.AppName, options.Logo));
        var defaults = new TypedOAuthOptions();
        Assert.Equal((null, "/", OAuth2ColorScheme.Auto, 9), (defaults.AppName, defaults.HomeUrl, defaults.ColorScheme, defaults.CompactFrom));
        Assert.Null(defaults.DescribeUser);
    }

    [Theory]
    [InlineData("ColorScheme", "blue", "write Auto, Light or Dark")]
    [InlineData("CompactFrom", "many", "write a whole number")]
    public async Task A_value_that_cannot_be_read_is_named(string key, string value, string advice)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestSite.StartAsync(configure: builder =>
            builder.Configuration.AddInMemoryCollection([new($"OAuth2:{key}", value)])));
        Assert.Contains($"The setting 'OAuth2:{key}' is '{value}': {advice}", exception.ToString(), StringComparison.Ordinal);
    }
}
