using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>
/// Sends a browser to the authorization server, once it is known to be the right one: the signed-in user's own, or that of the user
/// whom a connect link was made for (RFC 9700 §4.7).
/// </summary>
internal sealed class ConnectEndpoint(
    SignedInUser user, FlowPages pages, IAntiforgery antiforgery, TimeProvider time, ILogger<ConnectEndpoint> logger)
{
    private readonly FailureLog _log = new(logger, time);

    public async Task HandleAsync(HttpContext context, OAuth2ClientCore client)
    {
        try
        {
            // Before a sign-in that would lead nowhere.
            client.ThrowUnlessConfigured();
            await ConnectAsync(context, client).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            // The store, or a setting. Nothing has been written yet: whatever is shown comes last.
            var traceId = PageWriter.GetTraceId(context);
            _log.BeginFailed(client.Definition.Alias, traceId, exception);
            await FlowPages.WriteUnavailableAsync(context, client, isTransient: exception is OAuth2TransientException, traceId).ConfigureAwait(false);
        }
    }

    private async Task ConnectAsync(HttpContext context, OAuth2ClientCore client)
    {
        var isPost = HttpMethods.IsPost(context.Request.Method);
        if (!isPost && !HttpMethods.IsGet(context.Request.Method))
        {
            await pages.WriteMalformedAsync(context, client, "A connect link is opened with GET.").ConfigureAwait(false);
            return;
        }

        if (!TryReadParameters(context.Request.Query, out var ticket, out var returnUrl))
        {
            await pages.WriteMalformedAsync(context, client, "The connect link is incomplete, or was changed on its way.").ConfigureAwait(false);
            return;
        }

        if (await user.IsSupportedAsync(context).ConfigureAwait(false))
        {
            await ConnectSignedInAsync(context, client, ticket, returnUrl).ConfigureAwait(false);
        }
        else if (ticket is null)
        {
            await pages.WriteNeedsLinkAsync(context, client).ConfigureAwait(false);
        }
        else
        {
            await ConnectConfirmedAsync(context, client, ticket, returnUrl, isPost).ConfigureAwait(false);
        }
    }

    private static bool TryReadParameters(IQueryCollection query, out string? ticket, out string? returnUrl)
    {
        var (tickets, returnUrls) = (query["ticket"], query["returnUrl"]);
        (ticket, returnUrl) = (tickets.FirstOrDefault(), returnUrls.FirstOrDefault());
        return tickets.Count <= 1 && returnUrls.Count <= 1 && ticket is not "" && (returnUrl is null || OAuth2LocalPath.IsLocal(returnUrl));
    }

    private async Task ConnectSignedInAsync(HttpContext context, OAuth2ClientCore client, string? ticket, string? returnUrl)
    {
        // The ticket is left as it is, so that it still works when the sign-in comes back here.
        if (await user.RequireAsync(context).ConfigureAwait(false) is not { } userId)
        {
            return;
        }

        if (ticket is null)
        {
            var start = await client.BeginAuthorizationAsync(userId, returnUrl, context.RequestAborted).ConfigureAwait(false);
            Leave(context, client, start);
            return;
        }

        var found = await client.PeekTicketAsync(ticket, context.RequestAborted).ConfigureAwait(false);
        if (found is not null && !string.Equals(found.UserId, userId, StringComparison.Ordinal))
        {
            await pages.WriteForeignLinkAsync(context, client).ConfigureAwait(false);
            return;
        }

        if (await BeginAsync(context, client, ticket, returnUrl).ConfigureAwait(false) is { } begun)
        {
            Leave(context, client, begun);
        }
    }

    /// <summary>A host without sign-in cannot tell who is at the browser: it asks, with a form that no other site can send.</summary>
    private async Task ConnectConfirmedAsync(HttpContext context, OAuth2ClientCore client, string ticket, string? returnUrl, bool isPost)
    {
        if (isPost)
        {
            // The form is read first: the antiforgery service throws at one that is broken.
            if (await SmallForm.ReadAsync(context).ConfigureAwait(false) is null
                || !await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false))
            {
                await pages.WriteMalformedAsync(context, client, "The confirmation did not come from this site's own page.").ConfigureAwait(false);
            }
            else if (await BeginAsync(context, client, ticket, returnUrl).ConfigureAwait(false) is { } begun)
            {
                // Not a redirect: a browser would hold it against the policy of the page that the form stood on.
                BindingCookie.Set(context, client, begun, time);
                await FlowPages.WriteLeavingAsync(context, client, begun.AuthorizationUri.AbsoluteUri).ConfigureAwait(false);
            }

            return;
        }

        var found = await client.PeekTicketAsync(ticket, context.RequestAborted).ConfigureAwait(false);
        await (found is null
            ? pages.WriteUsedLinkAsync(context, client)
            : FlowPages.WriteConfirmationAsync(context, client, found.UserId, antiforgery.GetAndStoreTokens(context))).ConfigureAwait(false);
    }

    private async Task<OAuth2AuthorizationStart?> BeginAsync(HttpContext context, OAuth2ClientCore client, string ticket, string? returnUrl)
    {
        var start = await client.BeginAuthorizationFromTicketAsync(ticket, returnUrl, context.RequestAborted).ConfigureAwait(false);
        if (start is null)
        {
            await pages.WriteUsedLinkAsync(context, client).ConfigureAwait(false);
        }

        return start;
    }

    private void Leave(HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationStart start)
    {
        BindingCookie.Set(context, client, start, time);
        PageWriter.SetCommonHeaders(context.Response);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = start.AuthorizationUri.AbsoluteUri;
    }
}
