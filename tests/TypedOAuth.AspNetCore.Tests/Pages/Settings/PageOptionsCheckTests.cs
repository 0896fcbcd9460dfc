using Microsoft.Extensions.Configuration;

namespace TypedOAuth.AspNetCore.Tests.Pages.Settings;

/// <summary>Starts sites whose pages could not be shown.</summary>
public sealed class PageOptionsCheckTests
{
    [Theory]
    [InlineData("Logo", "https://cdn.example/logo.svg", "a path on this site, for example '/logo.svg'")]
    [InlineData("LogoDark", "logo.svg", "a path on this site, for example '/logo-dark.svg'")]
    [InlineData("StyleSheet", "//cdn.example/a.css", "a path on this site, for example '/connections.css'")]
    [InlineData("HomeUrl", "javascript:alert(1)", "or an https address")]
    [InlineData("HomeUrl", "http://www.example.org", "or an https address")]
    [InlineData("PrivacyUrl", "mailto:privacy@example.org", "or an https address")]
    [InlineData("SignInUrl", "sign-in", "begins with one '/'")]
    [InlineData("SupportUrl", "tel:112", "or a mailto address")]
    [InlineData("AccentColor", "green", "write a color in the format '#1d6b4f'")]
    [InlineData("CompactFrom", "0", "must be at least 1")]
    [InlineData("acme:Icon", "https://cdn.example/acme.svg", "the path of a picture on this site")]
    [InlineData("acme:Icon", "//cdn.example/acme.svg", "the path of a picture on this site")]
    [InlineData("acme:Icon", "icons/acme.svg", "for example '/icons/google.svg'")]
    [InlineData("acme:Icon", "data:image/svg+xml;base64,PHN2Zy8+", "Pages load no content from other sites.")]
    [InlineData("acme:Icon", "javascript:alert(1)", "the path of a picture on this site")]
    [InlineData("acme:Icon", "<svg onload=\"alert(1)\"/>", "the path of a picture on this site")]
    [InlineData("acme:Icon", "/\\cdn.example/acme.svg", "the path of a picture on this site")]
    [InlineData("acme:Monogram", "ACME", "one to three letters")]
    [InlineData("acme:ProviderSettingsUrl", "http://acme.example/apps", "the https address of the provider's page")]
    [InlineData("acme:Order", "first", "write a whole number")]
    [InlineData("acme:IsVisible", "yes", "write true or false")]
    public async Task A_setting_that_no_page_can_show_stops_the_start_and_says_what_to_do(string key, string value, string advice)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(key, value));
        Assert.Contains($"'OAuth2:{key}'", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "#7a7a7a", 1)]
    [InlineData("Development", "#1d6b4f", 0)]
    [InlineData("Production", "#7a7a7a", 0)]
    public async Task An_accent_that_is_hard_to_read_is_a_warning_in_development(string environment, string accent, int warnings)
    {
        await using var site = await TestSite.StartAsync(environment: environment, configure: builder =>
            builder.Configuration.AddInMemoryCollection([new("OAuth2:AccentColor", accent)]));
        Assert.Equal(warnings, site.Log.Lines.Count(static line => line.Contains("OAuth2:AccentColor", StringComparison.Ordinal)));
    }

    private static async Task StartAsync(string key, string value)
    {
        await using var site = await TestSite.StartAsync(configure: builder =>
            builder.Configuration.AddInMemoryCollection([new($"OAuth2:{key}", value)]));
    }
}
