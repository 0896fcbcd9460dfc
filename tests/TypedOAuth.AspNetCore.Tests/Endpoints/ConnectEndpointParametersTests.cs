using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Connects clients whose addresses contain values that only the user knows.</summary>
public sealed partial class ConnectEndpointParametersTests
{
    private const string Desk = "/oauth2/desk-connect?returnUrl=/done";
    private const string Region = "/oauth2/region-connect?returnUrl=/done";

    [Fact]
    public async Task The_page_names_the_value_and_leads_to_the_users_address()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var page = await alice.ReadAsync(Desk);
        Assert.Contains("<h1>Connect Desk</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<label for=\"toa-field-0\">Desk subdomain</label>", page, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"toa-field-0-suffix toa-field-0-example\"", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"toa-note\" id=\"toa-field-0-example\">Example: <bdi>acme</bdi></p>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"toa-suffix\" id=\"toa-field-0-suffix\">.desk.example</span>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/done\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-invalid", page, StringComparison.Ordinal);
        Assert.DoesNotContain(alice.CookieNames, static name => name.StartsWith("__Host-", StringComparison.Ordinal));

        var url = await SendAsync(alice, Desk, page, ("parameter.desk", " Acme.desk.example "));
        Assert.Equal("acme.desk.example", url.Host);
        site.Server.Answer(TokenJson("the-access-token", "the-refresh-token"));
        using var done = await alice.GetAsync($"/oauth2/desk-callback?code=c&state={TestBrowser.Parameter(url, "state")}");
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        Assert.Equal("acme.desk.example", site.Server.Address!.Host);
        var connection = await site.Services.GetRequiredService<DeskClient>().GetConnectionAsync("alice");
        Assert.Equal("acme", connection.Account?.Id);

        // The value is remembered, so the user is not asked again.
        Assert.Equal("acme.desk.example", (await alice.ConnectAsync(Desk)).Host);
    }

    [Theory]
    [InlineData("", "Enter a value.")]
    [InlineData("  ", "Enter a value.")]
    [InlineData("a b", "Use only letters, digits and hyphens.")]
    [InlineData("evil.example", "Use only letters, digits and hyphens.")]
    [InlineData("evil.example/", "Use only letters, digits and hyphens.")]
    [InlineData("a@evil.example", "Use only letters, digits and hyphens.")]
    [InlineData("\"><script>", "Use only letters, digits and hyphens.")]
    public async Task A_value_that_is_not_permitted_is_explained_and_kept_in_the_field(string value, string fault)
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        using var response = await alice.SubmitAsync(Desk, await alice.ReadAsync(Desk), ("parameter.desk", value));
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("<title>Check your entry – Connect Desk", page, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"toa-field-0-fault toa-field-0-suffix toa-field-0-example\" aria-invalid=\"true\" autofocus", page, StringComparison.Ordinal);
        Assert.Contains($"<span>{fault}</span>", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{WebUtility.HtmlEncode(value)}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh", page, StringComparison.Ordinal);
        Assert.Equal(0, site.Server.Count);

        // The page can be sent again with a correct value.
        Assert.Equal("acme.desk.example", (await SendAsync(alice, Desk, page, ("parameter.desk", "acme"))).Host);
    }

    [Fact]
    public async Task The_entered_value_counts_even_if_another_account_was_connected_meanwhile()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var page = await alice.ReadAsync(Desk);
        var other = await SendAsync(alice, Desk, page, ("parameter.desk", "acme"));
        site.Server.Answer(TokenJson("the-access-token", "the-refresh-token"));
        using var done = await alice.GetAsync($"/oauth2/desk-callback?code=c&state={TestBrowser.Parameter(other, "state")}");
        Assert.Equal("acme.desk.example", (await alice.ConnectAsync(Desk)).Host);

        // The first page is still open in another tab.
        Assert.Equal("globex.desk.example", (await SendAsync(alice, Desk, page, ("parameter.desk", "globex"))).Host);
    }

    [Fact]
    public async Task A_list_is_a_choice_and_a_pattern_has_the_declared_message()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var page = await alice.ReadAsync(Region);
        Assert.Contains("<option value=\"\">Choose an option</option><option value=\"eu\">eu</option><option value=\"us\">us</option>", page, StringComparison.Ordinal);
        Assert.Contains("<label for=\"toa-field-1\">org</label>", page, StringComparison.Ordinal);

        using var refused = await alice.SubmitAsync(Region, page, ("parameter.region", "mars"), ("parameter.org", "UPPER/../x"));
        page = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("<span>Choose one of the options.</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span>An organization has 3 to 8 &lt;small&gt; letters.</span>", page, StringComparison.Ordinal);

        using var half = await alice.SubmitAsync(Region, page, ("parameter.region", "us"), ("parameter.org", "x"));
        page = await half.Content.ReadAsStringAsync();
        Assert.Contains("<option value=\"us\" selected>us</option>", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "aria-invalid"));

        var url = await SendAsync(alice, Region, page, ("parameter.region", "us"), ("parameter.org", "abc"));
        Assert.Equal("https://us.region.example/abc/authorize", url.GetLeftPart(UriPartial.Path));
    }

    [Fact]
    public async Task A_setting_answers_the_question()
    {
        await using var site = await StartAsync(("OAuth2:region:Parameters:region", "eu"));
        using var alice = site.OpenBrowser("alice");
        var page = await alice.ReadAsync(Region);
        Assert.DoesNotContain("parameter.region", page, StringComparison.Ordinal);
        var url = await SendAsync(alice, Region, page, ("parameter.org", "abc"), ("parameter.region", "us"));
        Assert.Equal("https://eu.region.example/abc/authorize", url.GetLeftPart(UriPartial.Path));
    }

    /// <summary>Another site may have caused the request, so the user also confirms the authorization, on the same page.</summary>
    [Fact]
    public async Task The_confirmation_contains_the_fields()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        alice.Headers["Sec-Fetch-Site"] = "cross-site";
        var page = await alice.ReadAsync(Desk);
        Assert.Contains("<h1>Connect Desk to ", page, StringComparison.Ordinal);
        Assert.Contains("name=\"parameter.desk\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("autofocus", page, StringComparison.Ordinal);

        // A form of another site begins nothing.
        using var foreign = await alice.SubmitAsync(Desk, page, ("parameter.desk", "acme"));
        Assert.Equal(HttpStatusCode.BadRequest, foreign.StatusCode);
        using var forged = await alice.PostAsync(Desk, ("parameter.desk", "acme"));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);

        alice.Headers["Sec-Fetch-Site"] = "same-origin";
        using var refused = await alice.SubmitAsync(Desk, page, ("parameter.desk", "a b"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("acme.desk.example", (await SendAsync(alice, Desk, page, ("parameter.desk", "acme"))).Host);
    }

    [Fact]
    public async Task A_link_asks_only_for_what_it_does_not_contain_and_survives_a_wrong_value()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var client = site.Services.GetRequiredService<RegionClient>();
        var link = (await client.GetUserAuthorizationUrlAsync("alice", region: "us", returnUrl: "/there")).PathAndQuery;
        var page = await alice.ReadAsync(link);
        Assert.DoesNotContain("parameter.region", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/there\"", page, StringComparison.Ordinal);
        using var refused = await alice.SubmitAsync(link, page, ("parameter.org", "x"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var url = await SendAsync(alice, link, page, ("parameter.org", "abc"));
        Assert.Equal("https://us.region.example/abc/authorize", url.GetLeftPart(UriPartial.Path));
        using var used = await alice.GetAsync(link);
        Assert.Equal(HttpStatusCode.BadRequest, used.StatusCode);
    }

    [Fact]
    public async Task Another_account_is_asked_for_and_an_account_connects_again_without_a_question()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        foreach (var desk in new[] { "acme", "beta" })
        {
            var list = await alice.ReadAsync();
            var action = desk == "acme" ? "/connections" : "/connections?account=";
            Assert.Contains(desk == "acme" ? "name=\"client\" value=\"desk\"" : $"value=\"desk\" formaction=\"{action}\"", list, StringComparison.Ordinal);
            using var leaving = await alice.SubmitAsync(action, list, ("client", "desk"), ("action", "connect"));
            var connect = Target(await leaving.Content.ReadAsStringAsync());
            var url = await SendAsync(alice, connect, await alice.ReadAsync(connect), ("parameter.desk", desk));
            site.Server.Answer(TokenJson($"token-of-{desk}", $"refresh-of-{desk}"));
            using var done = await alice.GetAsync($"/oauth2/desk-callback?code=c&state={TestBrowser.Parameter(url, "state")}");
            Assert.Equal("/connections", done.Headers.Location?.OriginalString);
        }

        // The connection of one account ends. Its button connects this account again.
        var client = site.Services.GetRequiredService<DeskClient>();
        site.Server.Answer(static _ => new(HttpStatusCode.BadRequest) { Content = new StringContent("""{"error":"invalid_grant"}""") });
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(() => client.RefreshUserAccessTokenAsync("alice", "acme").AsTask());
        var page = await alice.ReadAsync();
        Assert.Contains("value=\"desk\" formaction=\"/connections?account=acme\"", page, StringComparison.Ordinal);
        using var again = await alice.SubmitAsync("/connections?account=acme", page, ("client", "desk"), ("action", "connect"));
        var reconnect = Target(await again.Content.ReadAsStringAsync());
        Assert.Equal("acme.desk.example", (await alice.ConnectAsync(reconnect)).Host);

        // An old tab can name an account that was disconnected in the meantime. The value of the other account is not used.
        await client.ForgetUserAsync("alice", "acme");
        using var old = await alice.SubmitAsync("/connections?account=acme", page, ("client", "desk"), ("action", "connect"));
        Assert.Contains("name=\"parameter.desk\"", await alice.ReadAsync(Target(await old.Content.ReadAsStringAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_speaks_german()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        alice.Headers["Accept-Language"] = "de";
        using var response = await alice.SubmitAsync(Desk, await alice.ReadAsync(Desk), ("parameter.desk", "a b"));
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("<h1>Desk verbinden</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.", page, StringComparison.Ordinal);
    }

    private static Task<TestSite> StartAsync(params (string Name, string Value)[] settings) => TestSite.StartAsync(configure: builder =>
    {
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Configuration["OAuth2:desk:ClientId"] = "desk-id";
        builder.Configuration["OAuth2:region:ClientId"] = "region-id";
        builder.Services.AddDeskClient();
        builder.Services.AddRegionClient();
    }, map: static app =>
    {
        app.UseRequestLocalization("en", "de");
        TestSite.MapClients(app);
        app.MapDeskClient();
        app.MapRegionClient();
    });

    /// <summary>Sends the page's form, and returns the address to which the next page leads.</summary>
    private static async Task<Uri> SendAsync(TestBrowser browser, string path, string page, params (string Name, string Value)[] fields)
    {
        using var response = await browser.SubmitAsync(path, page, fields);
        var leaving = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new Uri(Target(leaving));
    }

    private static string Target(string page)
    {
        var target = Refresh().Match(page);
        Assert.True(target.Success, page);
        return WebUtility.HtmlDecode(target.Groups[1].Value);
    }

    [GeneratedRegex("content=\"0; url=([^\"]+)\"")]
    private static partial Regex Refresh();
}
