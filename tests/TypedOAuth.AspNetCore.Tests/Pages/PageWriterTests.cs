namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks what all pages have in common.</summary>
public sealed class PageWriterTests
{
    /// <summary>A page of another site that has opened the window cannot reach the page.</summary>
    [Fact]
    public async Task Pages_are_out_of_the_reach_of_other_sites_windows()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        foreach (var path in new[] { "/connections", "/oauth2/acme-connected", "/oauth2/acme-callback", "/oauth2/acme-connect?ticket=made-up" })
        {
            Assert.Equal("same-origin", await GetPolicyAsync(alice, path));
        }

        alice.Headers["Sec-Fetch-Site"] = "cross-site";
        Assert.Equal("same-origin", await GetPolicyAsync(alice, "/oauth2/acme-connect"));
    }

    /// <summary>A page of this site opens a window for the authorization, and waits for it.</summary>
    [Fact]
    public async Task An_authorization_keeps_the_window_that_this_sites_page_has_opened()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var visitor = site.OpenBrowser();
        var link = await visitor.ReadAsync("/link?user=alice");
        visitor.Headers["Sec-Fetch-Site"] = "same-origin";
        Assert.Equal("unsafe-none", await GetPolicyAsync(visitor, link));
        using var leaving = await visitor.SubmitAsync(link, await visitor.ReadAsync(link));
        Assert.False(leaving.Headers.Contains("Cross-Origin-Opener-Policy"));
    }

    private static async Task<string> GetPolicyAsync(TestBrowser browser, string path)
    {
        using var response = await browser.GetAsync(path);
        return Assert.Single(response.Headers.GetValues("Cross-Origin-Opener-Policy"));
    }
}
