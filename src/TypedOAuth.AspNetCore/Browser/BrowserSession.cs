using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>Binds connect links to the browser that requested them, in a host without sign-in.</summary>
/// <remarks>
/// Without this binding, an attacker could create a link for a chosen user, and another person could complete the flow with one click (RFC 9700
/// §4.7).
/// </remarks>
internal sealed class BrowserSession(
    IServiceProvider services, IHttpContextAccessor accessor, IOptionsMonitor<TypedOAuthOptions> options, SiteCookies cookies) : IBrowserSession
{
    private const string CookieName = "Session";

    private static readonly object ItemKey = new();

    public async ValueTask<string?> GetOrCreateAsync()
    {
        // A worker that references this package only for the web application's keys has no server. The web application checks the worker's links.
        if (services.GetService<IServer>() is null
            || options.CurrentValue.AllowUnboundTickets
            || await SignInSupport.IsPresentAsync(services, options.CurrentValue).ConfigureAwait(false))
        {
            return null;
        }

        if (accessor.HttpContext is not { } context)
        {
            throw new InvalidOperationException(
                "This site has no sign-in, so each connect link belongs to the browser that requested it, but this code runs outside a request. "
                + "Call GetUserAuthorizationUrlAsync within a request of the user's browser, or add a sign-in (AddAuthentication, or options.UserId). "
                + "Set options.AllowUnboundTickets in AddTypedOAuth only if something else ensures that each link reaches only its user.");
        }

        return Find(context) ?? Create(context);
    }

    public async ValueTask RequireSignInAsync()
    {
        if (services.GetService<IServer>() is not null && !await SignInSupport.IsPresentAsync(services, options.CurrentValue).ConfigureAwait(false))
        {
            throw new InvalidOperationException(
                "This site has no sign-in, so it cannot check who opens a reconnect link, and every reader of the message could connect an account. "
                + "Add a sign-in (AddAuthentication, or options.UserId), or call GetUserAuthorizationUrlAsync within a request of the user's browser.");
        }
    }

    /// <summary>Returns the reason why the browser may not use a ticket.</summary>
    /// <param name="context">The request.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="hasSignIn">Whether the host has a sign-in, and has compared the signed-in user with the ticket's user.</param>
    /// <returns>The reason; <see langword="null"/> if the browser may use the ticket.</returns>
    public string? FindFault(HttpContext context, OAuth2ConnectTicket ticket, bool hasSignIn)
    {
        if (ticket.IsReconnect && !hasSignIn)
        {
            return "the link was sent in a message, and the site has no sign-in to check which user opens it: add a sign-in";
        }

        if (ticket.SessionHash is { } expected)
        {
            return Find(context) is { } secret && AuthorizationSecrets.AreEqual(expected, AuthorizationSecrets.Hash(secret))
                ? null
                : "the connect link was created for another browser";
        }

        return hasSignIn || options.CurrentValue.AllowUnboundTickets
            ? null
            : "the connect link was created outside an HTTP request, so it is bound to no browser, and the site has no sign-in: add a sign-in, or set "
                + "options.AllowUnboundTickets if something else ensures that each link reaches only its user";
    }

    private string? Find(HttpContext context) => (string?)context.Items[ItemKey] ?? cookies.Find(context, CookieName) switch
    {
        { Length: AuthorizationSecrets.Length } secret => secret,
        _ => null,
    };

    private string Create(HttpContext context)
    {
        if (context.Response.HasStarted)
        {
            throw new InvalidOperationException(
                "This site has no sign-in, so each connect link belongs to the browser that requested it. The response has already started, so "
                + "the browser's cookie cannot be set. Call GetUserAuthorizationUrlAsync before the response starts. In a streamed page or a Blazor "
                + "circuit, link to an endpoint that redirects to the connect link.");
        }

        var secret = AuthorizationSecrets.Create();
        cookies.Set(context, CookieName, secret);

        // A second link of the same request belongs to the same session.
        context.Items[ItemKey] = secret;
        return secret;
    }
}
