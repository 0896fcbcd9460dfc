using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Opens the endpoints in hosts with a sign-in of ASP.NET Core.</summary>
public sealed class SignedInUserTests
{
    [Theory]
    [InlineData("/oauth2/acme-connect")]
    [InlineData("/connections")]
    public async Task A_user_without_an_identifier_is_not_told_to_sign_in(string path)
    {
        // These are the claims of OpenID Connect with MapInboundClaims = false.
        var identity = new ClaimsIdentity([new("sub", "248289761001")], "Test");
        await using var site = await TestSite.StartAsync(hasSignIn: false, map: app =>
        {
            app.Use((context, next) =>
            {
                context.User = new ClaimsPrincipal(identity);
                return next(context);
            });
            TestSite.MapClients(app);
        }, configure: static builder => builder.Services.AddAuthentication().AddCookie());
        using var browser = site.OpenBrowser();
        using var response = await browser.GetAsync(path);
        var page = await ControlledPage.AssertAsync(site, response, HttpStatusCode.Forbidden);
        Assert.DoesNotContain("sign in first", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(site.Log.Lines, static line =>
            line.Contains(ClaimTypes.NameIdentifier, StringComparison.Ordinal) && line.Contains("options.UserId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_challenge_of_a_real_sign_in_comes_back_to_the_ticket_and_the_flow_ends()
    {
        await using var site = await TestSite.StartAsync(
            hasSignIn: false,
            configure: static builder => builder.Services
                .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(static options => options.LoginPath = "/login"),
            map: static app =>
            {
                app.MapGet("/login", static async (HttpContext context, string returnUrl) =>
                {
                    var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "alice")], "Test");
                    await context.SignInAsync(new ClaimsPrincipal(identity));
                    return Results.LocalRedirect(returnUrl);
                });
                TestSite.MapClients(app);
            });
        var link = await site.Acme.GetUserAuthorizationUrlAsync("alice", [AcmeClient.Scope.Custom("extra")]);
        using var browser = site.OpenBrowser();
        using var challenge = await browser.GetAsync(link.PathAndQuery);
        Assert.Equal(HttpStatusCode.Redirect, challenge.StatusCode);
        Assert.Equal("/login", challenge.Headers.Location!.AbsolutePath);
        using var signedIn = await browser.GetAsync(challenge.Headers.Location.PathAndQuery);
        Assert.Equal(link.PathAndQuery, signedIn.Headers.Location!.OriginalString);
        var url = await browser.ConnectAsync(signedIn.Headers.Location.OriginalString);
        Assert.Equal("read write extra", TestBrowser.Parameter(url, "scope"));
        using var done = await browser.CompleteAsync(url);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.NotNull(await site.Acme.GetAccessTokenForUserAsync("alice"));
    }
}
