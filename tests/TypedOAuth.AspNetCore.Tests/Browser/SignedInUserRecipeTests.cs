using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore.Tests.Browser;

/// <summary>Runs the recipes of docs/sign-in.md that combine several schemes.</summary>
public sealed class SignedInUserRecipeTests
{
    private const string ProxySecret = "the-secret-of-the-proxy";

    /// <summary>A single-page app calls its API with a bearer token, and opens the connect link by a navigation, which sends none.</summary>
    [Fact]
    public async Task A_bearer_token_becomes_a_cookie_for_the_navigation_that_connects()
    {
        await using var site = await TestSite.StartAsync(
            hasSignIn: false,
            configure: static builder =>
            {
                builder.Services.AddAuthentication("BearerOrCookie")
                    .AddPolicyScheme("BearerOrCookie", displayName: null, options => options.ForwardDefaultSelector = context =>
                        context.Request.Headers.ContainsKey("Authorization")
                            ? BearerTokenDefaults.AuthenticationScheme
                            : CookieAuthenticationDefaults.AuthenticationScheme)
                    .AddBearerToken()
                    .AddCookie(static options => options.Cookie.SameSite = SameSiteMode.Strict);
                builder.Services.AddAuthorization();
            },
            map: static app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                app.UseOAuth2Connect();
                TestSite.MapClients(app);
                app.MapPost("/login", static () => Results.SignIn(CreateUser("alice", "Test"), authenticationScheme: BearerTokenDefaults.AuthenticationScheme));
                app.MapPost("/api/connect/acme", async (HttpContext context, AcmeClient acme) =>
                {
                    await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, context.User);
                    return Results.Ok(await acme.GetUserAuthorizationUrlAsync(context.GetOAuth2UserId()!, returnUrl: "/settings"));
                }).RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = BearerTokenDefaults.AuthenticationScheme });
            });
        using var alice = site.OpenBrowser();
        using var login = await alice.PostAsync("/login");
        using var token = System.Text.Json.JsonDocument.Parse(await login.Content.ReadAsStringAsync());
        using var unknown = await alice.PostAsync("/api/connect/acme");
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);

        alice.Headers["Authorization"] = $"Bearer {token.RootElement.GetProperty("accessToken").GetString()}";
        using var answer = await alice.PostAsync("/api/connect/acme");
        var link = new Uri((await answer.Content.ReadAsStringAsync()).Trim('"'));
        alice.Headers.Remove("Authorization");
        site.Server.Answer(TestSupport.ScriptedServer.TokenJson("alices", "rt"));
        using var done = await alice.CompleteAsync(await alice.ConnectAsync(link.PathAndQuery));
        Assert.Equal("/settings", done.Headers.Location?.OriginalString);
        Assert.Equal("alices", (await site.Acme.GetAccessTokenForUserAsync("alice"))!.Token);

        // The API accepts no cookie, so another site cannot call it with the cookie of a visitor.
        using var cookieOnly = await alice.PostAsync("/api/connect/acme");
        Assert.Equal(HttpStatusCode.Unauthorized, cookieOnly.StatusCode);
    }

    [Theory]
    [InlineData(ProxySecret, HttpStatusCode.SeeOther)]
    [InlineData("a-guess", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task A_header_names_the_user_only_if_it_comes_from_the_proxy(string? secret, HttpStatusCode expected)
    {
        await using var site = await TestSite.StartAsync(
            hasSignIn: false,
            configure: static builder =>
            {
                builder.Configuration["ProxySecret"] = ProxySecret;
                builder.Services.AddAuthentication("Proxy").AddScheme<AuthenticationSchemeOptions, ProxyHandler>("Proxy", configureOptions: null);
                builder.Services.AddAuthorization();
            },
            map: static app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                TestSite.MapClients(app);
            });
        using var alice = site.OpenBrowser();
        alice.Headers["X-Forwarded-User"] = "alice";
        if (secret is not null)
        {
            alice.Headers["X-Proxy-Secret"] = secret;
        }

        using var connect = await alice.GetAsync("/oauth2/acme-connect");
        Assert.Equal(expected, connect.StatusCode);
    }

    private static ClaimsPrincipal CreateUser(string id, string scheme) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id)], scheme));

    private sealed class ProxyHandler(
        IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, IConfiguration configuration)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var expected = Encoding.UTF8.GetBytes(configuration["ProxySecret"] ?? throw new InvalidOperationException("Set 'ProxySecret'."));
            var sent = Encoding.UTF8.GetBytes(Request.Headers["X-Proxy-Secret"].ToString());
            var user = Request.Headers["X-Forwarded-User"].ToString();
            return Task.FromResult(CryptographicOperations.FixedTimeEquals(sent, expected) && user.Length > 0
                ? AuthenticateResult.Success(new(CreateUser(user, Scheme.Name), Scheme.Name))
                : AuthenticateResult.NoResult());
        }
    }
}
