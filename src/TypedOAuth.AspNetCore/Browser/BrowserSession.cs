using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.AspNetCore.Browser;

/// <summary>
/// Ties connect links to the browser that asked for them, in a host without sign-in: otherwise a link that one person made, for a user of
/// their choice, could be completed by another person with one click (RFC 9700 §4.7).
/// </summary>
internal sealed class BrowserSession(
    IServiceProvider services, IHttpContextAccessor accessor, IOptionsMonitor<TypedOAuthOptions> options, SiteCookies cookies) : IBrowserSession
{
    private const string CookieName = "Session";

    private static readonly object ItemKey = new();

    public async ValueTask<string?> GetOrCreateAsync()
    {
        // A worker that references this package, for the keys of the web application, has no server: that application judges its links.
        if (services.GetService<IServer>() is null
            || options.CurrentValue.AllowUnboundTickets
            || await SignInSupport.IsPresentAsync(services, options.CurrentValue).ConfigureAwait(false))
        {
            return null;
        }

        if (accessor.HttpContext is not { } context)
        {
            throw new InvalidOperationException(
                "This site signs no users in, so a connect link belongs to the browser that asks for it, and this code runs outside of a request. "
                + "Call GetUserAuthorizationUrlAsync within the request of the user's browser, or add the site's sign-in (AddAuthentication, or "
                + "options.UserId). Set options.AllowUnboundTickets in AddTypedOAuth only if something else keeps each link with its user.");
        }

        return Find(context) ?? Create(context);
    }

    /// <summary>Returns whether the browser may use a ticket.</summary>
    /// <param name="context">The request.</param>
    /// <param name="ticket">The ticket.</param>
    /// <param name="hasSignIn">Whether the host signs users in, and has compared the ticket's user.</param>
    /// <returns>Why not; <see langword="null"/> if it may.</returns>
    public string? FindFault(HttpContext context, OAuth2ConnectTicket ticket, bool hasSignIn)
    {
        if (ticket.SessionHash is { } expected)
        {
            return Find(context) is { } secret && AuthorizationSecrets.AreEqual(expected, AuthorizationSecrets.Hash(secret))
                ? null
                : "the connect link was made for another browser";
        }

        return hasSignIn || options.CurrentValue.AllowUnboundTickets
            ? null
            : "the connect link belongs to no browser, as a process without requests has made it, and the site signs no users in: add a sign-in, "
                + "or set options.AllowUnboundTickets if something else keeps each link with its user";
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
                "This site signs no users in, so a connect link belongs to the browser that asks for it, and the response has begun before the "
                + "browser got its cookie. Call GetUserAuthorizationUrlAsync before anything of the response is sent: not while a page is streamed, "
                + "and not in a Blazor circuit. An endpoint that redirects to the link works from both.");
        }

        var secret = AuthorizationSecrets.Create();
        cookies.Set(context, CookieName, secret);

        // A second link of the same request belongs to the same session.
        context.Items[ItemKey] = secret;
        return secret;
    }
}
