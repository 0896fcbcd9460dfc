using System.Net;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Checks which users see a notice, and how often.</summary>
public sealed class NoticeTests
{
    [Fact]
    public async Task A_notice_is_told_once_to_the_user_who_made_the_change_and_by_no_link()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        await site.ConnectAsync(alice, ScriptedServer.TokenJson("a1", "r1"));
        Assert.Contains("class=\"toa-notice ", await alice.ReadAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"toa-notice ", await alice.ReadAsync("/connections?notice=Disconnected&client=acme"), StringComparison.Ordinal);
        Assert.Contains("is disconnected.", await alice.ChangeAsync(await alice.ReadAsync(), "disconnect"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"toa-notice ", await alice.ReadAsync(), StringComparison.Ordinal);

        using var change = await alice.SubmitAsync("/connections", await alice.ReadAsync(), ("client", "acme"), ("action", "disconnect"));
        alice.User = "bob";
        Assert.DoesNotContain("class=\"toa-notice ", await alice.ReadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://app.example", "__Host-TypedOAuth.Notice=")]
    [InlineData("http://127.0.0.1:5000", "TypedOAuth.Notice=")]
    public async Task The_cookie_has_its_name(string baseUri, string name)
    {
        await using var site = await TestSite.StartAsync(baseUri: baseUri, map: TestSite.MapClientsBehindProxy);
        using var alice = site.OpenBrowser("alice");
        using var forged = await alice.PostAsync("/connections", ("client", "acme"), ("action", "disconnect"));
        var cookie = Assert.Single(forged.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith(name, cookie, StringComparison.Ordinal);

        // Behind a proxy that terminates TLS, the request has the scheme http.
        Assert.Equal(baseUri.StartsWith("https", StringComparison.Ordinal), cookie.Contains("; secure", StringComparison.Ordinal));
        Assert.Contains("; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_connected_page_tells_its_message_once_and_at_a_clean_address()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        site.Acme.Callback = context => AuthorizationCallbackResult.ShowMessage($"Welcome <b>{context.UserId}</b>");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal("/oauth2/acme-connected", done.Headers.Location?.OriginalString);
        var page = await alice.ReadAsync("/oauth2/acme-connected");
        Assert.Contains("Welcome &lt;b&gt;alice&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/done\"", page, StringComparison.Ordinal);
        Assert.Contains("is connected</h1>", page, StringComparison.Ordinal);

        var again = await alice.ReadAsync("/oauth2/acme-connected");
        Assert.DoesNotContain("Welcome", again, StringComparison.Ordinal);
        Assert.DoesNotContain("is connected", again, StringComparison.Ordinal);
        Assert.DoesNotContain("/done", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_or_another_user_is_not_told_that_anything_is_connected()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        site.Acme.Callback = static _ => AuthorizationCallbackResult.ShowMessage("Welcome");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        var location = done.Headers.Location!.OriginalString;
        using var bob = site.OpenBrowser("bob");
        foreach (var path in new[] { location, "/oauth2/acme-connected?returnUrl=/made-up", "/oauth2/acme-connected?message=made-up" })
        {
            AssertEmpty(await bob.ReadAsync(path));
        }

        // The same browser with another user does not get the notice.
        alice.User = "bob";
        AssertEmpty(await alice.ReadAsync(location));
        alice.User = "alice";
        AssertEmpty(await alice.ReadAsync(location));

        static void AssertEmpty(string page)
        {
            Assert.DoesNotContain("is connected", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Welcome", page, StringComparison.Ordinal);
            Assert.DoesNotContain("made-up", page, StringComparison.Ordinal);
            Assert.Contains("href=\"/\"", Assert.Single(page.Split("<a ").Skip(1)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_notice_of_one_client_is_not_told_on_the_page_of_another_one()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync("/oauth2/acme-connect"));
        Assert.DoesNotContain("is connected", await alice.ReadAsync("/oauth2/poster-connected"), StringComparison.Ordinal);
        Assert.Contains("is connected", await alice.ReadAsync("/oauth2/acme-connected"), StringComparison.Ordinal);
    }

    /// <summary>A cookie has at most four kilobytes.</summary>
    [Fact]
    public async Task A_long_message_is_cut_and_never_lost()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        site.Acme.Callback = static _ => AuthorizationCallbackResult.ShowMessage($"Welcome{new string('é', 10_000)}");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.All(done.Headers.GetValues("Set-Cookie"), static cookie => Assert.InRange(cookie.Length, 1, 4096));
        Assert.Contains("Welcomeé", await alice.ReadAsync("/oauth2/acme-connected"), StringComparison.Ordinal);
    }
}
