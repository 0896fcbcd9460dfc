using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Checks the cookies that bind a browser to its authorizations.</summary>
public sealed partial class BindingCookieTests
{
    [Fact]
    public async Task Two_flows_of_one_browser_do_not_disturb_each_other()
    {
        await using var site = await TestSite.StartAsync();
        using var alice = site.OpenBrowser("alice");
        var (first, second) = (await alice.ConnectAsync(), await alice.ConnectAsync());
        foreach (var url in new[] { second, first })
        {
            using var done = await alice.GetAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={TestBrowser.Parameter(url, "state")}");
            Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        }
    }

    [Fact]
    public async Task A_browser_keeps_the_cookies_of_its_last_ten_flows()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var site = await TestSite.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
        using var alice = site.OpenBrowser("alice");
        var flows = new List<Uri>();
        for (var i = 0; i < 13; i++)
        {
            flows.Add(await alice.ConnectAsync());
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(10, alice.CookieNames.Count(static name => name.StartsWith("__Host-TypedOAuth.", StringComparison.Ordinal)));
        using var dropped = await alice.CompleteAsync(flows[2]);
        Assert.Contains("browser where it began", await ControlledPage.AssertAsync(site, dropped, HttpStatusCode.BadRequest), StringComparison.Ordinal);
        using var kept = await alice.CompleteAsync(flows[3]);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
    }

    [Theory]
    [InlineData("https://app.example", "__Host-TypedOAuth.")]
    [InlineData("http://127.0.0.1:5000", "TypedOAuth.")]
    public async Task The_cookie_has_the_name_that_it_had(string baseUri, string prefix)
    {
        await using var site = await TestSite.StartAsync(baseUri: baseUri);
        using var alice = site.OpenBrowser("alice");
        using var connect = await alice.GetAsync("/oauth2/acme-connect");
        var state = TestBrowser.Parameter(connect.Headers.Location!, "state");
        var cookie = Assert.Single(connect.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith($"{prefix}{OAuth2ClientCore.GetBindingName(state)}=", cookie, StringComparison.Ordinal);
    }

    /// <summary>
    /// An attacker begins an authorization and lets another person consent. A subdomain sets the cookie in that person's browser, which a
    /// browser permits if it compares the prefix <c>__Host-</c> with its case.
    /// </summary>
    [Fact]
    public async Task A_binding_that_a_subdomain_has_set_ends_no_authorization()
    {
        await using var site = await TestSite.StartAsync(hasSignIn: false);
        using var attacker = site.OpenBrowser();
        var link = await attacker.ReadAsync("/link?user=attacker");
        using var leaving = await attacker.SubmitAsync(link, await attacker.ReadAsync(link));
        var binding = Assert.Single(leaving.Headers.GetValues("Set-Cookie"), static cookie => cookie.StartsWith("__Host-", StringComparison.Ordinal));
        var state = Uri.UnescapeDataString(State().Match(await leaving.Content.ReadAsStringAsync()).Groups[1].Value);
        using var victim = site.OpenBrowser();
        victim.Headers.Add("Cookie", binding.Split(';')[0].Replace("__Host-", "__host-", StringComparison.Ordinal));
        using var refused = await victim.GetAsync($"/oauth2/acme-callback?code=c&{TestSite.Issuer}&state={state}");
        await ControlledPage.AssertAsync(site, refused, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
    }

    [GeneratedRegex("[?&;]state=([^&\"]+)")]
    private static partial Regex State();
}
