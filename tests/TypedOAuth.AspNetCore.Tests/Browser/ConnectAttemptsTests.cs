using System.Net;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Checks the cookie that ends endless redirects.</summary>
public sealed class ConnectAttemptsTests
{
    [Theory]
    [InlineData("https://app.example", "__Host-TypedOAuthConnect.acme=1; max-age=60; path=/; secure; samesite=lax; httponly")]
    [InlineData("http://localhost:5000", "TypedOAuthConnect.acme=1; max-age=60; path=/; samesite=lax; httponly")]
    public async Task The_cookie_has_its_name_and_is_as_secure_as_the_site(string baseUri, string expected)
    {
        await using var site = await ApiSite.StartAsync(configure: builder => builder.Configuration["OAuth2:BaseUri"] = baseUri);
        using var response = await ApiSite.SendAsync(site, "/repos", "alice", headers: ("Sec-Fetch-Mode", "navigate"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(expected, Assert.Single(response.Headers.GetValues("Set-Cookie")), ignoreCase: true);
    }
}
