using System.Net;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks the actions that a page offers.</summary>
public sealed class FlowPagesTests
{
    [Fact]
    public async Task A_host_without_sign_in_says_where_a_new_link_comes_from()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var visitor = site.OpenBrowser();
        using var over = await visitor.GetAsync("/oauth2/acme-callback?code=c&iss=https%3A%2F%2Fas.example&state=unknown");
        var page = await ControlledPage.AssertAsync(site, over, HttpStatusCode.BadRequest);
        Assert.DoesNotMatch(ControlledPage.AgainLink(), page);
        Assert.Contains("get a new link from", page, StringComparison.Ordinal);
    }
}
