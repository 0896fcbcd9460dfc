using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Connections.AuthorizationServer;

/// <summary>Maps the authorization server's pages: the login of a demo user, and the consent to the application's request.</summary>
internal static class ConsentPages
{
    public static void MapConsent(this WebApplication app)
    {
        app.MapGet("/login", ShowLogin);
        app.MapPost("/login", LogInAsync);
        app.MapMethods("/connect/authorize", [HttpMethods.Get, HttpMethods.Post], AuthorizeAsync);
    }

    private static IResult ShowLogin(HttpContext context, IAntiforgery antiforgery, string? returnUrl) => Page.Show("Authorization server", $"""
        <p>Your account here is <strong>demo</strong>. It has no password: this is a demo.</p>
        <form method="post">
        {CreateHidden(antiforgery.GetAndStoreTokens(context))}
        <input type="hidden" name="ReturnUrl" value="{Page.Encode(returnUrl)}">
        <button type="submit">Log in as demo</button>
        </form>
        """);

    private static async Task<IResult> LogInAsync(HttpContext context, IAntiforgery antiforgery)
    {
        await antiforgery.ValidateRequestAsync(context);
        var form = await context.Request.ReadFormAsync();
        var returnUrl = form["ReturnUrl"].ToString();
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "demo")], "Demo");
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
        return returnUrl.StartsWith("/connect/authorize?", StringComparison.Ordinal) ? Results.LocalRedirect(returnUrl) : Results.BadRequest();
    }

    private static async Task<IResult> AuthorizeAsync(HttpContext context, IAntiforgery antiforgery, IOpenIddictApplicationManager applications)
    {
        var request = context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("OpenIddict did not read the request.");
        var session = await context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (session is not { Succeeded: true, Principal: { } user })
        {
            return Results.Challenge(
                new AuthenticationProperties { RedirectUri = context.Request.PathBase + context.Request.Path + context.Request.QueryString },
                [CookieAuthenticationDefaults.AuthenticationScheme]);
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            var application = await applications.FindByClientIdAsync(request.ClientId!, context.RequestAborted);
            var name = await applications.GetDisplayNameAsync(application!, context.RequestAborted);
            return ShowConsent(request, name, antiforgery.GetAndStoreTokens(context));
        }

        await antiforgery.ValidateRequestAsync(context);
        return context.Request.Form["decision"] == "allow"
            ? Allow(request, user, context.Request.Form["granted"]!)
            : Results.Forbid(
                new AuthenticationProperties(new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.AccessDenied,
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "The user did not allow the access.",
                }),
                [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }

    private static IResult ShowConsent(OpenIddictRequest request, string? name, AntiforgeryTokenSet tokens)
    {
        var parameters = string.Concat(request.GetParameters().Select(parameter =>
            $"<input type=\"hidden\" name=\"{Page.Encode(parameter.Key)}\" value=\"{Page.Encode((string?)parameter.Value)}\">"));
        var scopes = string.Concat(request.GetScopes().Select(scope =>
            $"<label><input type=\"checkbox\" name=\"granted\" value=\"{Page.Encode(scope)}\" checked> <code>{Page.Encode(scope)}</code></label>"));
        return Page.Show("Allow the access?", $"""
            <p>The application <strong>{Page.Encode(name)}</strong> (<code>{Page.Encode(request.ClientId)}</code>) asks for:</p>
            <form method="post" action="/connect/authorize">
            {CreateHidden(tokens)}{parameters}
            <fieldset><legend>Access</legend>{scopes}</fieldset>
            <p><button name="decision" value="allow">Allow</button><button class="plain" name="decision" value="deny">Deny</button></p>
            </form>
            """);
    }

    private static IResult Allow(OpenIddictRequest request, ClaimsPrincipal user, string?[] granted)
    {
        var identity = new ClaimsIdentity("OpenIddict", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, user.FindFirstValue(ClaimTypes.NameIdentifier));
        identity.SetScopes(request.GetScopes().Intersect(granted.OfType<string>(), StringComparer.Ordinal));
        identity.SetDestinations(static _ => [Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static string CreateHidden(AntiforgeryTokenSet tokens) =>
        $"<input type=\"hidden\" name=\"{tokens.FormFieldName}\" value=\"{Page.Encode(tokens.RequestToken)}\">";
}
