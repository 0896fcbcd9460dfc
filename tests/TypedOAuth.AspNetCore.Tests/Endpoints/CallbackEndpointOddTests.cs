using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Endpoints;

/// <summary>Completes flows of a client whose responses differ from the specifications.</summary>
public sealed class CallbackEndpointOddTests
{
    private const string Secret = "odd-secret-91c2";

    [Fact]
    public async Task Renamed_parameters_with_a_signature_complete_a_flow()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = await BeginAsync(alice);
        using var done = await alice.GetAsync($"/oauth2/odd-callback?state={state}&auth_code=the-code&shop=x&sign={Sign(("auth_code", "the-code"), ("shop", "x"), ("state", state))}");
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        var form = Assert.Single(site.Server.Forms);
        Assert.Equal(("the-code", $"https://app.example/oauth2/odd-callback?state={state}"), (form["code"], form["redirect_uri"]));
        var query = site.Services.GetRequiredService<OddClient>().Query!;
        Assert.Equal(["shop", "sign"], query.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_posted_form_is_signed_together_with_the_state_of_the_redirect_URI()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = await BeginAsync(alice);
        using var otherSite = site.OpenBrowser();
        using var posted = await otherSite.PostAsync(
            $"/oauth2/odd-callback?state={state}", ("auth_code", "the-code"), ("sign", Sign(("auth_code", "the-code"), ("state", state))));
        Assert.Equal(HttpStatusCode.SeeOther, posted.StatusCode);
        Assert.DoesNotContain("the-code", posted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var done = await alice.GetAsync(posted.Headers.Location.OriginalString);
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
        Assert.Equal("the-code", Assert.Single(site.Server.Forms)["code"]);
    }

    [Theory]
    [InlineData("auth_code=the-code&sign=00")]
    [InlineData("auth_code=the-code")]
    [InlineData("code=the-code")]
    public async Task A_forged_response_gets_a_page_and_the_flow_can_still_be_completed(string forged)
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = await BeginAsync(alice);
        using var refused = await alice.GetAsync($"/oauth2/odd-callback?state={state}&{forged}");
        await ControlledPage.AssertAsync(site, refused, HttpStatusCode.BadRequest);
        Assert.Equal(0, site.Server.Count);
        using var done = await alice.GetAsync($"/oauth2/odd-callback?state={state}&auth_code=c&sign={Sign(("auth_code", "c"), ("state", state))}");
        Assert.Equal("/done", done.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_renamed_error_is_told()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = await BeginAsync(alice);
        using var denied = await alice.GetAsync($"/oauth2/odd-callback?state={state}&err=access_denied&sign={Sign(("err", "access_denied"), ("state", state))}");
        Assert.Contains("Try again", await ControlledPage.AssertAsync(site, denied, HttpStatusCode.BadRequest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_form_that_is_too_long_is_refused_instead_of_shortened()
    {
        await using var site = await StartAsync();
        using var alice = site.OpenBrowser("alice");
        var state = await BeginAsync(alice);
        using var posted = await alice.PostAsync($"/oauth2/odd-callback?state={state}", ("auth_code", "c"), ("extra", new string('x', 8000)));
        await ControlledPage.AssertAsync(site, posted, HttpStatusCode.BadRequest);
    }

    private static Task<TestSite> StartAsync() => TestSite.StartAsync(
        configure: static builder =>
        {
            builder.Services.AddOAuth2Client<OddClient, OddClient.AuthData, OddClientOptions>(static options =>
                (options.ClientId, options.ClientSecret) = ("odd-id", Secret));
        },
        map: static app => app.MapOAuth2Client<OddClient, OddClient.AuthData>());

    private static async Task<string> BeginAsync(TestBrowser browser)
    {
        var url = await browser.ConnectAsync("/oauth2/odd-connect?returnUrl=/done");
        return TestBrowser.Parameter(new Uri(TestBrowser.Parameter(url, "redirect_uri")), "state");
    }

    private static string Sign(params (string Name, string Value)[] parameters)
    {
        var text = string.Join('&', parameters.OrderBy(static parameter => parameter.Name, StringComparer.Ordinal).Select(static parameter => $"{parameter.Name}={parameter.Value}"));
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(text)));
    }
}
