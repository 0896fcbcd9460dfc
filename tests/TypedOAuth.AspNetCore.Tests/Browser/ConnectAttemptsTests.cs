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

    /// <summary>Some browsers let a subdomain set a cookie whose prefix has another case.</summary>
    [Theory]
    [InlineData("__host-TypedOAuthConnect.acme=3", false)]
    [InlineData("__Host-TypedOAuthConnect.acme=2", false)]
    [InlineData("__Host-TypedOAuthConnect.acme=3", true)]
    public async Task Only_the_cookie_of_this_site_counts(string cookie, bool isOver)
    {
        await using var site = await ApiSite.StartAsync();
        if (isOver)
        {
            await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(SendAsync);
            return;
        }

        using var response = await SendAsync();
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);

        Task<HttpResponseMessage> SendAsync() =>
            ApiSite.SendAsync(site, "/repos", "alice", headers: [("Sec-Fetch-Mode", "navigate"), ("Cookie", cookie)]);
    }
}
