using System.Net;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.AspNetCore.Hosting;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Starts sites with several sign-ins: two identity providers may give the same subject to two people.</summary>
public sealed class RemoteSchemeCheckTests
{
    [Fact]
    public async Task Two_remote_schemes_without_options_UserId_end_the_start_and_the_message_shows_the_line_to_write()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(static builder => RemoteSignIn.AddOpenIdConnect(builder, "one", "two")));
        var text = exception.ToString();
        Assert.Contains("'one', 'two'", text, StringComparison.Ordinal);
        Assert.Contains(RemoteSchemeCheck.Line, text, StringComparison.Ordinal);
        Assert.Contains(RemoteSchemeCheck.FormerLine, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OAuth_schemes_count_too()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => StartAsync(static builder =>
            RemoteSignIn.AddOpenIdConnect(builder, "one").AddOAuth("hub", static options =>
            {
                (options.ClientId, options.ClientSecret, options.CallbackPath) = ("id", Guid.NewGuid().ToString(), "/signin-hub");
                (options.AuthorizationEndpoint, options.TokenEndpoint) = ("https://hub.example/authorize", "https://hub.example/token");
            })));
        Assert.Contains("'one', 'hub'", exception.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The line in the message equals this test's code, character by character.</summary>
    [Fact]
    public async Task With_the_line_two_people_with_one_subject_have_connections_of_their_own()
    {
        await using var site = await StartAsync(static builder =>
        {
            RemoteSignIn.AddOpenIdConnect(builder, "one", "two");
            builder.Services.AddTypedOAuth(options => Write(
                () => options.UserId = context => context.User.FindFirst(ClaimTypes.NameIdentifier) is { } id ? $"{id.Issuer} {id.Value}" : null,
                RemoteSchemeCheck.Line));
        });
        using var alice = site.OpenBrowser();
        await RemoteSignIn.SignInAsync(alice, "one");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync($"https://one.example {RemoteSignIn.Subject}"));

        using var bob = site.OpenBrowser();
        await RemoteSignIn.SignInAsync(bob, "two");
        Assert.DoesNotContain("data-state=\"connected\"", await bob.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("data-state=\"connected\"", await alice.ReadAsync(), StringComparison.Ordinal);
        using var nobody = site.OpenBrowser();
        using var refused = await nobody.GetAsync("/connections");
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    [Fact]
    public async Task With_the_other_line_users_keep_the_ids_that_they_had()
    {
        await using var site = await StartAsync(static builder =>
        {
            RemoteSignIn.AddOpenIdConnect(builder, "one", "two");
            builder.Services.AddTypedOAuth(options => Write(
                () => options.UserId = context => context.User.FindFirstValue(ClaimTypes.NameIdentifier), RemoteSchemeCheck.FormerLine));
        });
        using var alice = site.OpenBrowser();
        await RemoteSignIn.SignInAsync(alice, "one");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync(RemoteSignIn.Subject));
    }

    [Fact]
    public async Task One_scheme_of_OpenID_Connect_starts_and_signs_in()
    {
        await using var site = await StartAsync(static builder => RemoteSignIn.AddOpenIdConnect(builder, "one"));
        using var alice = site.OpenBrowser();
        await RemoteSignIn.SignInAsync(alice, "one");
        using var done = await alice.CompleteAsync(await alice.ConnectAsync());
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync(RemoteSignIn.Subject));
    }

    /// <summary>The browser says that another site has led to the connect endpoint, because the provider has.</summary>
    [Fact]
    public async Task A_sign_in_that_comes_back_to_the_connect_endpoint_is_asked_and_connects()
    {
        await using var site = await StartAsync(static builder => RemoteSignIn.AddOpenIdConnect(builder, "one"));
        using var alice = site.OpenBrowser();
        var location = await RemoteSignIn.SignInAsync(alice, "one", "/oauth2/acme-connect?returnUrl=/done");
        alice.Headers["Sec-Fetch-Site"] = "cross-site";
        var question = await alice.ReadAsync(location);
        alice.Headers["Sec-Fetch-Site"] = "same-origin";
        using var leaving = await alice.SubmitAsync(location, question);
        Assert.Contains("as.example", await leaving.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Identity_with_several_external_logins_and_cookies_alone_start()
    {
        await using var identity = await StartAsync(static builder =>
        {
            RemoteSignIn.AddOpenIdConnect(builder, "one", "two");
            builder.Services.AddAuthentication().AddCookie(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ExternalScheme);
        });
        await using var cookies = await StartAsync(static builder =>
            builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie().AddCookie("second"));
    }

    private static Task<TestSite> StartAsync(Action<WebApplicationBuilder> configure) => TestSite.StartAsync(
        hasSignIn: false,
        configure: configure,
        map: static app =>
        {
            RemoteSignIn.MapLogin(app);
            TestSite.MapClients(app);
        });

    /// <summary>Runs a line, and compares its text with the line in a message.</summary>
    private static void Write(Action line, string shown, [CallerArgumentExpression(nameof(line))] string? source = null)
    {
        Assert.Equal(shown, source?["() => ".Length..] + ";");
        line();
    }
}
