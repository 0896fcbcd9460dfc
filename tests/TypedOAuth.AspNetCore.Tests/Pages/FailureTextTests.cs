using System.Net;
using System.Text.RegularExpressions;

namespace TypedOAuth.AspNetCore.Tests.Pages;

/// <summary>Checks status and texts of a failure.</summary>
public sealed class FailureTextTests
{
    [Theory]
    [InlineData("error=access_denied", HttpStatusCode.BadRequest, "Nothing has changed")]
    [InlineData("error=temporarily_unavailable", HttpStatusCode.BadGateway, "couldn’t be reached")]
    [InlineData("error=invalid_scope", HttpStatusCode.BadRequest, "didn’t accept the request")]
    public async Task A_failure_has_its_status_and_leaves_an_earlier_connection(string parameters, HttpStatusCode status, string text)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var connected = await alice.CompleteAsync(await alice.ConnectAsync());
        using var failed = await alice.CompleteAsync(await alice.ConnectAsync(), parameters);
        var page = await ControlledPage.AssertAsync(site, failed, status);
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }

    [Theory]
    [InlineData("""{"message":"Unknown application"}""", 400, HttpStatusCode.BadGateway, "couldn’t be reached", "status 400, application/json")]
    [InlineData("""{"access_token":"a","token_type":"bot"}""", 200, HttpStatusCode.BadGateway, "couldn’t be reached", "token_type &#x27;bot&#x27;")]
    [InlineData("""{"message":"Busy"}""", 503, HttpStatusCode.BadGateway, "couldn’t be reached", "status 503, application/json")]
    [InlineData("""{"error":"invalid_grant"}""", 400, HttpStatusCode.BadRequest, "didn’t accept the request", "invalid_grant")]
    public async Task An_answer_of_the_token_endpoint_is_told_as_what_it_is(
        string body, int answered, HttpStatusCode status, string title, string told)
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        site.Server.Answer(body, (HttpStatusCode)answered);
        using var failed = await alice.CompleteAsync(await alice.ConnectAsync());
        var page = await ControlledPage.AssertAsync(site, failed, status);
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Matches(ControlledPage.AgainLink(), page);
    }

    [Fact]
    public async Task An_invalid_ID_token_is_told_without_its_details_and_the_flow_begins_again()
    {
        await using var site = await IdentitySite.StartAsync();
        using var alice = site.Site.OpenBrowser("alice");
        using var failed = await site.AuthorizeAsync(alice, nonce => site.Issuer.Create("another-nonce"));
        var page = await ControlledPage.AssertAsync(site.Site, failed, HttpStatusCode.BadRequest);
        Assert.Contains("The response didn’t come from Identity", page, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("another authorization", page, StringComparison.Ordinal);
        Assert.Contains(site.Site.Log.Lines, static line => line.Contains("belongs to another authorization (nonce)", StringComparison.Ordinal));
        Assert.Null(await site.Client.GetAccessTokenForUserAsync("alice"));
        await RepeatAsync(site, alice, page);
    }

    [Fact]
    public async Task Keys_out_of_reach_are_told_as_an_outage_and_the_flow_begins_again()
    {
        await using var site = await IdentitySite.StartAsync();
        using var alice = site.Site.OpenBrowser("alice");
        site.Issuer.Fault = static _ => throw new HttpRequestException("The network is down.");
        using var failed = await site.AuthorizeAsync(alice, nonce => site.Issuer.Create(nonce));
        var page = await ControlledPage.AssertAsync(site.Site, failed, HttpStatusCode.BadGateway);
        Assert.Contains("try again in a few minutes", page, StringComparison.Ordinal);
        Assert.Null(await site.Client.GetAccessTokenForUserAsync("alice"));
        site.Issuer.Fault = null;
        await RepeatAsync(site, alice, page);
    }

    private static async Task RepeatAsync(IdentitySite site, TestBrowser browser, string page)
    {
        var again = WebUtility.HtmlDecode(Regex.Match(page, "href=\"([^\"]+)\">Try again").Groups[1].Value);
        using var done = await site.AuthorizeAsync(browser, nonce => site.Issuer.Create(nonce), again);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("identity-access-token", (await site.Client.GetAccessTokenForUserAsync("alice"))!.Token);
    }
}
