using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>Identity providers that give every person the same subject, and the real handlers that sign their users in.</summary>
internal static class RemoteSignIn
{
    public const string Subject = "248289761001";

    private static readonly RSA Key = RSA.Create(2048);

    /// <summary>Registers OpenID Connect schemes, whose issuers are <c>https://{scheme}.example</c>.</summary>
    public static AuthenticationBuilder AddOpenIdConnect(WebApplicationBuilder builder, params string[] schemes)
    {
        var authentication = builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        foreach (var scheme in schemes)
        {
            var issuer = $"https://{scheme}.example";
            authentication.AddOpenIdConnect(scheme, options =>
            {
                options.ClientId = "the-site";
                options.CallbackPath = $"/signin-{scheme}";
                options.ResponseType = OpenIdConnectResponseType.Code;
                options.ResponseMode = OpenIdConnectResponseMode.Query;
                options.Configuration = new() { Issuer = issuer, AuthorizationEndpoint = $"{issuer}/authorize", TokenEndpoint = $"{issuer}/token" };
                options.Configuration.SigningKeys.Add(new RsaSecurityKey(Key) { KeyId = "k" });
                options.BackchannelHttpHandler = new TokenEndpoint(issuer);
            });
        }

        return authentication;
    }

    /// <summary>Maps <c>/login/{scheme}</c>, which signs in with the scheme and redirects to a page of the site.</summary>
    public static void MapLogin(WebApplication app) => app.MapGet("/login/{scheme}", static (string scheme, string returnUrl) =>
        Results.Challenge(new AuthenticationProperties { RedirectUri = returnUrl }, [scheme]));

    /// <summary>Signs the browser's user in, with all redirects between site and provider.</summary>
    /// <returns>The address at which the sign-in ends.</returns>
    public static async Task<string> SignInAsync(TestBrowser browser, string scheme, string returnUrl = "/")
    {
        using var challenge = await browser.GetAsync($"/login/{scheme}?returnUrl={Uri.EscapeDataString(returnUrl)}");
        Assert.Equal(HttpStatusCode.Redirect, challenge.StatusCode);
        var authorize = challenge.Headers.Location!;
        Assert.Equal($"{scheme}.example", authorize.Host);

        // The code carries the nonce to the token endpoint.
        var code = Uri.EscapeDataString(TestBrowser.Parameter(authorize, "nonce"));
        using var done = await browser.GetAsync(
            $"/signin-{scheme}?code={code}&state={Uri.EscapeDataString(TestBrowser.Parameter(authorize, "state"))}");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        return done.Headers.Location!.OriginalString;
    }

    private sealed class TokenEndpoint(string issuer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var form = await request.Content!.ReadAsStringAsync(cancellationToken);
            var nonce = form.Split('&').Select(static pair => pair.Split('=')).Single(static pair => pair[0] == "code")[1];
            var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            var claims = new JsonObject
            {
                ["iss"] = issuer,
                ["aud"] = "the-site",
                ["sub"] = Subject,
                ["iat"] = now,
                ["exp"] = now + 300,
                ["nonce"] = Uri.UnescapeDataString(nonce),
            };
            var idToken = IdTokenIssuer.Sign(
                claims,
                new JsonObject { ["alg"] = "RS256", ["kid"] = "k", ["typ"] = "JWT" },
                static input => Key.SignData(input, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
            return new(HttpStatusCode.OK)
            {
                Content = new StringContent(
                    new JsonObject { ["access_token"] = "a", ["token_type"] = "Bearer", ["id_token"] = idToken }.ToJsonString(), Encoding.UTF8, "application/json"),
            };
        }
    }
}
