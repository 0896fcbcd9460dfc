using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Checks which cookies are restricted to https. The site's address decides, because requests behind a proxy have the scheme http.</summary>
public sealed class SiteCookiesTests
{
    [Theory]
    [InlineData("https://app.example", true)]
    [InlineData("http://127.0.0.1:5000", false)]
    public async Task The_antiforgery_cookie_follows_the_sites_address_and_keeps_its_name(string baseUri, bool isSecure)
    {
        await using var site = await TestSite.StartAsync(
            baseUri: baseUri,
            configure: static builder => builder.Services.AddAntiforgery(static options => options.Cookie.Name = "of-the-application"),
            map: TestSite.MapClientsBehindProxy);
        using var alice = site.OpenBrowser("alice");
        using var page = await alice.GetAsync("/connections");
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("of-the-application=", cookie, StringComparison.Ordinal);
        Assert.Equal(isSecure, cookie.Contains("; secure", StringComparison.Ordinal));
        Assert.Contains("samesite=strict; httponly", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_taken_behind_a_proxy_that_ends_tls()
    {
        await using var site = await TestSite.StartAsync(map: TestSite.MapClientsBehindProxy);
        using var alice = site.OpenBrowser("alice");
        using var leaving = await alice.SubmitAsync("/connections", await alice.ReadAsync(), ("client", "acme"), ("action", "connect"));
        Assert.Contains("acme-connect", await leaving.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_application_has_set_for_its_antiforgery_cookie_stays()
    {
        await using var site = await TestSite.StartAsync(configure: static builder => builder.Services.AddAntiforgery(static options =>
        {
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.Path = "/app";
        }), map: TestSite.MapClientsBehindProxy);
        using var alice = site.OpenBrowser("alice");
        using var page = await alice.GetAsync("/connections");
        var cookie = Assert.Single(page.Headers.GetValues("Set-Cookie"));
        Assert.EndsWith("; path=/app; samesite=lax; httponly", cookie, StringComparison.Ordinal);
    }
}
