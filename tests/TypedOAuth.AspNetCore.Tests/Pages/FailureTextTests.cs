using System.Net;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks status and words of a failure.</summary>
public sealed class FailureTextTests
{
    [Theory]
    [InlineData("error=access_denied", HttpStatusCode.BadRequest, "Nothing was changed")]
    [InlineData("error=temporarily_unavailable", HttpStatusCode.BadGateway, "could not be reached")]
    [InlineData("error=invalid_scope", HttpStatusCode.BadRequest, "refused the request")]
    public async Task A_failure_has_its_status_and_leaves_an_earlier_connection(string parameters, HttpStatusCode status, string text)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connected = await alice.CompleteAsync(await alice.ConnectAsync());
        using var failed = await alice.CompleteAsync(await alice.ConnectAsync(), parameters);
        var page = await ControlledPage.AssertAsync(site, failed, status);
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was connected", page, StringComparison.Ordinal);
        Assert.DoesNotContain("was not connected", page, StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }
}
