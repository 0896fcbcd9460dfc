using System.Net;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Posts forms that cannot be read.</summary>
public sealed class SmallFormTests
{
    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData(TestBrowser.FormType, null)]
    public async Task A_broken_form_counts_as_another_sites_and_changes_nothing(string contentType, string? body)
    {
        body ??= string.Join('&', Enumerable.Range(0, 1100).Select(static i => $"f{i}=v"));
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var change = await alice.PostAsync("/connections", contentType, body);
        Assert.Equal(HttpStatusCode.SeeOther, change.StatusCode);
        using var page = await alice.GetAsync(change.Headers.Location!.OriginalString);
        Assert.Contains("Nothing has changed.", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        await using var open = await TestSite.StartAsync(hasSignIn: false);
        using var visitor = open.OpenBrowser();
        var link = await visitor.ReadAsync("/link?user=alice");
        using var confirmation = await visitor.PostAsync(link, contentType, body);
        await ControlledPage.AssertAsync(open, confirmation, HttpStatusCode.BadRequest);
    }
}
