using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Checks what another site can make a real browser do, and that a user's click still works.</summary>
public sealed class CrossSiteTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    private const string Question = "Connect Photos to Demo?";

    [Fact]
    public async Task A_page_of_another_site_begins_nothing_and_a_person_who_wants_to_goes_on()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync();
        await using var alice = await SignInAsync(host);
        var connect = $"{host.Site}/oauth2/photos-connect";
        host.OtherPage = $"""<img src="{connect}"><iframe src="{connect}"></iframe><script>fetch("{connect}", MODE).finally(() => location = "{connect}")</script>"""
            .Replace("MODE", "{ mode: 'no-cors', credentials: 'include' }", StringComparison.Ordinal);
        await alice.Page.GotoAsync($"{host.OtherSite}/other");
        await alice.ExpectHeadingAsync(Question);
        Assert.DoesNotContain(await alice.Page.Context.CookiesAsync(), static cookie => IsBinding(cookie.Name));

        await alice.PressAsync("Continue to Photos");
        await AllowAsync(alice);
        await alice.ExpectHeadingAsync("Photos is connected");
        Assert.True(await host.IsConnectedAsync("alice"));
    }

    [Fact]
    public async Task A_link_of_this_site_and_the_address_bar_connect_without_a_question()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync();
        host.OwnPage = """<a href="/oauth2/photos-connect">Connect</a>""";
        await using var alice = await SignInAsync(host);
        await alice.Page.GetByRole(AriaRole.Link, new() { Name = "Connect" }).ClickAsync();
        await AllowAsync(alice);
        await alice.ExpectHeadingAsync("Photos is connected");
        await alice.Page.GotoAsync($"{host.Site}/oauth2/photos-connect");
        await AllowAsync(alice);
        await alice.ExpectHeadingAsync("Photos is connected again");

        // The page has shown it.
        await alice.Page.ReloadAsync();
        await alice.ExpectHeadingAsync("Nothing new here");
    }

    /// <summary>Opens a link in an email, in a mail program that is a site.</summary>
    [Fact]
    public async Task A_link_in_a_mail_is_spent_by_the_click_and_by_nothing_before_it()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync();
        await using var alice = await SignInAsync(host);
        var link = (await host.Photos.GetUserAuthorizationUrlAsync("alice", returnUrl: "/own")).AbsoluteUri;
        host.OtherPage = $"""<link rel="prefetch" href="{link}"><a href="{link}">Connect Photos</a>""";
        host.OwnPage = host.OtherPage;

        // A page of the site also fetches the link in advance, with the sign-in cookie.
        await alice.Page.GotoAsync($"{host.Site}/own");
        await host.FetchedInAdvance.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(200, await alice.Page.EvaluateAsync<int>("async link => (await fetch(link)).status", link));
        await alice.Page.GotoAsync($"{host.OtherSite}/other");
        await alice.Page.GetByRole(AriaRole.Link, new() { Name = "Connect Photos" }).ClickAsync();
        await AllowAsync(alice);
        await alice.ExpectHeadingAsync("Photos is connected");
        Assert.True(await host.IsConnectedAsync("alice"));
        await alice.Page.GotoAsync(link);
        await alice.ExpectHeadingAsync("This link has expired");
    }

    /// <summary>Fetches a link and follows the address in the response, as Blazor's script does.</summary>
    [Fact]
    public async Task A_link_that_blazor_fetches_is_opened_as_a_page()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync();
        await using var alice = await SignInAsync(host);
        var link = (await host.Photos.GetUserAuthorizationUrlAsync("alice", returnUrl: "/own")).AbsoluteUri;
        await alice.Page.EvaluateAsync(
            """
            async link => {
              const response = await fetch(link, { mode: 'no-cors', headers: { accept: 'text/html; blazor-enhanced-nav=on' } });
              if (response.type === 'opaque' || response.headers.get('blazor-enhanced-nav') !== 'allow') throw new Error(response.type);
              location.replace(response.headers.get('blazor-enhanced-nav-redirect-location'));
            }
            """,
            link);
        await AllowAsync(alice);
        await alice.ExpectHeadingAsync("Photos is connected");
        Assert.True(await host.IsConnectedAsync("alice"));
    }

    [Fact]
    public async Task A_sign_in_at_another_site_comes_back_to_a_question_and_connects()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync();
        await using var alice = await Person.OpenAsync(fixture.Browser, new(host.Site));
        await alice.Page.GotoAsync($"{host.Site}/oauth2/photos-connect?returnUrl=/own");
        await alice.Page.GetByRole(AriaRole.Link, new() { Name = "Log in as alice" }).ClickAsync();
        await alice.ExpectHeadingAsync(Question);
        await alice.PressAsync("Continue to Photos");
        await AllowAsync(alice);
        await Assertions.Expect(alice.Page.GetByText("Welcome, alice")).ToBeVisibleAsync();
        Assert.True(await host.IsConnectedAsync("alice"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_strict_sign_in_cookie_loses_no_authorization(bool hasScript)
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync(sameSite: SameSiteMode.Strict);
        await using var alice = await SignInAsync(host, hasScript);
        await alice.Page.GotoAsync($"{host.Site}/oauth2/photos-connect");
        var addresses = new List<string>();
        alice.Page.Request += (_, request) => addresses.Add(request.Url);
        await AllowAsync(alice);
        await Assertions.Expect(alice.Page.GetByText("Welcome, alice")).ToBeVisibleAsync();
        Assert.True(await host.IsConnectedAsync("alice"));
        Assert.Equal(2, addresses.Count(static address => address.Contains("photos-callback", StringComparison.Ordinal)));
        Assert.Single(addresses, static address => address.Contains("code=", StringComparison.Ordinal));
    }

    /// <summary>The browser sends neither the binding nor the sign-in cookie with the form, because it comes from another site.</summary>
    [Theory]
    [InlineData(SameSiteMode.Lax)]
    [InlineData(SameSiteMode.Strict)]
    public async Task A_form_that_another_site_posts_brings_its_fields_to_the_applications_callback(SameSiteMode sameSite)
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync(sameSite: sameSite);
        await using var alice = await SignInAsync(host);
        await alice.Page.GotoAsync($"{host.Site}/oauth2/ledger-connect");
        var requests = new List<IRequest>();
        alice.Page.Request += (_, request) => requests.Add(request);
        await alice.ExpectHeadingAsync("Provider");
        await alice.PressAsync("Allow");
        await Assertions.Expect(alice.Page.GetByText("alice keeps the books of company 9130357 in Linz & Wien.")).ToBeVisibleAsync();
        Assert.Equal(9130357L, (await host.Ledger.GetAccessTokenForUserAsync("alice"))!.RealmId);

        var posted = Assert.Single(requests, static request => request.Method == "POST");
        Assert.False((await posted.AllHeadersAsync()).ContainsKey("cookie"));
        Assert.DoesNotContain(requests, static request => request.Url.Contains("code=", StringComparison.Ordinal) || request.Url.Contains("9130357", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_user_who_has_signed_out_meanwhile_is_told_so_after_one_round()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync(sameSite: SameSiteMode.Strict);
        await using var alice = await SignInAsync(host);
        await alice.Page.GotoAsync($"{host.Site}/oauth2/photos-connect");
        await alice.Page.Context.ClearCookiesAsync(new() { Name = ".AspNetCore.Cookies" });
        var responses = new List<int>();
        alice.Page.Response += (_, response) => responses.Add(response.Url.Contains("photos-callback", StringComparison.Ordinal) ? response.Status : 0);
        await AllowAsync(alice);
        await alice.ExpectHeadingAsync("Someone else started this");
        Assert.Equal([200, 400], responses.Where(static status => status != 0));
        Assert.False(await host.IsConnectedAsync("alice"));
    }

    [Fact]
    public async Task In_a_host_without_sign_in_a_link_works_in_the_browser_that_asked_for_it_alone()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync(hasSignIn: false);
        await using var attacker = await Person.OpenAsync(fixture.Browser, new(host.Site));
        await attacker.Page.GotoAsync($"{host.Site}/link?user=attacker");
        var connect = attacker.Page.GetByRole(AriaRole.Link, new() { Name = "Connect Photos" });
        host.OtherPage = $"""<a href="{await connect.GetAttributeAsync("href")}">Win a prize</a>""";

        await using (var victim = await Person.OpenAsync(fixture.Browser, new(host.Site)))
        {
            await victim.Page.GotoAsync($"{host.OtherSite}/other");
            await victim.Page.GetByRole(AriaRole.Link, new() { Name = "Win a prize" }).ClickAsync();
            await victim.ExpectHeadingAsync("This link isn’t for your account");
        }

        await connect.ClickAsync();
        await attacker.PressAsync("Continue to Photos");
        await AllowAsync(attacker);
        await Assertions.Expect(attacker.Page.GetByText("Welcome, attacker")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_window_of_this_sites_page_tells_it_when_the_authorization_is_done(bool hasSignIn)
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync(hasSignIn);
        await using var alice = hasSignIn ? await SignInAsync(host) : await Person.OpenAsync(fixture.Browser, new(host.Site));
        await alice.Page.GotoAsync($"{host.Site}/video-link?user=alice");
        host.OwnPage = "<script>opener.document.title = 'Told by the window'</script>";
        var window = await alice.Page.RunAndWaitForPopupAsync(() => alice.Page.EvaluateAsync("() => { window.open(document.querySelector('a').href) }"));
        if (!hasSignIn)
        {
            await window.GetByRole(AriaRole.Button, new() { Name = "Continue to Videos" }).ClickAsync();
        }

        await window.GetByRole(AriaRole.Link, new() { Name = "Allow" }).ClickAsync();
        await Assertions.Expect(alice.Page).ToHaveTitleAsync("Told by the window");
    }

    [Fact]
    public async Task A_page_of_another_site_loses_the_window_in_which_a_person_is_asked()
    {
        Chromium.Require();
        await using var host = await CrossSiteHost.StartAsync();
        await using var alice = await SignInAsync(host);
        await alice.Page.GotoAsync($"{host.OtherSite}/other");
        var window = await alice.Page.RunAndWaitForPopupAsync(
            () => alice.Page.EvaluateAsync("site => { window.opened = window.open(`${site}/oauth2/photos-connect`) }", host.Site));
        await Assertions.Expect(window.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Question);
        Assert.True(await alice.Page.EvaluateAsync<bool>("window.opened.closed"));
        Assert.True(await window.EvaluateAsync<bool>("window.opener === null"));
    }

    private async Task<Person> SignInAsync(CrossSiteHost host, bool hasScript = true)
    {
        var alice = await Person.OpenAsync(fixture.Browser, new(host.Site), new() { JavaScriptEnabled = hasScript });
        await alice.Page.GotoAsync($"{host.Site}/login-done?returnUrl=/own");
        await alice.ExpectHeadingAsync("Own");
        return alice;
    }

    private static async Task AllowAsync(Person person)
    {
        await person.ExpectHeadingAsync("Provider");
        await person.Page.GetByRole(AriaRole.Link, new() { Name = "Allow" }).ClickAsync();
    }

    private static bool IsBinding(string name) => name.StartsWith("TypedOAuth.", StringComparison.Ordinal);
}
