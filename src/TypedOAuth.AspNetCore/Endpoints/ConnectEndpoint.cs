using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Browser;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.AspNetCore.Pages;
using TypedOAuth.Client;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Endpoints;

/// <summary>Checks the user and the browser, and redirects the browser to the authorization server.</summary>
/// <remarks>
/// A connect link works only for the user for whom it was created (RFC 9700 §4.7). If another site may have caused the request, the user has to
/// confirm it (CVE-2015-9284).
/// </remarks>
internal sealed class ConnectEndpoint(
    SignedInUser user,
    BrowserSession session,
    FlowPages pages,
    IAntiforgery antiforgery,
    TimeProvider time,
    ILogger<ConnectEndpoint> logger)
{
    /// <summary>The query parameter of a request that needs a confirmation, even if the request comes from this site.</summary>
    private const string Confirm = "confirm";

    private readonly FailureLog _log = new(logger, time);

    public async Task HandleAsync(HttpContext context, OAuth2ClientCore client)
    {
        PageWriter.SetCommonHeaders(context.Response);
        try
        {
            // The settings are checked first, because a sign-in is useless if the client cannot be used.
            client.ThrowUnlessConfigured();
            await ConnectAsync(context, client).ConfigureAwait(false);
        }
        catch (OAuth2Exception exception)
        {
            // The store has failed, or a setting is invalid. No response has been written yet.
            var traceId = PageWriter.GetTraceId(context);
            _log.BeginFailed(client.Definition.Alias, traceId, exception);
            await FlowPages.WriteUnavailableAsync(context, client, isTransient: exception is OAuth2TransientException, traceId).ConfigureAwait(false);
        }
    }

    private async Task ConnectAsync(HttpContext context, OAuth2ClientCore client)
    {
        var method = context.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsPost(method))
        {
            await pages.WriteMalformedAsync(context, client, "The connect endpoint does not accept this HTTP method.").ConfigureAwait(false);
        }
        else if (Navigation.IsEnhanced(context.Request))
        {
            Navigation.LeaveEnhanced(context);
        }
        else if (!TryReadParameters(context.Request.Query, out var ticket, out var returnUrl))
        {
            await pages.WriteMalformedAsync(context, client, "The connect link is incomplete or was changed.").ConfigureAwait(false);
        }
        else if (await FindWantedAsync(context, client, ticket, returnUrl).ConfigureAwait(false) is { } wanted)
        {
            await ConnectAsync(context, client, wanted).ConfigureAwait(false);
        }
    }

    private static bool TryReadParameters(IQueryCollection query, out string? ticket, out string? returnUrl)
    {
        var (tickets, returnUrls) = (query["ticket"], query["returnUrl"]);
        (ticket, returnUrl) = (tickets.FirstOrDefault(), returnUrls.FirstOrDefault());
        return tickets.Count <= 1 && returnUrls.Count <= 1 && ticket is not "" && (returnUrl is null || OAuth2LocalPath.IsLocal(returnUrl));
    }

    /// <summary>Determines the requested authorization if this user and this browser may begin it. The ticket is not taken.</summary>
    /// <returns>The authorization; <see langword="null"/> if the request has been answered.</returns>
    private async ValueTask<WantedAuthorization?> FindWantedAsync(HttpContext context, OAuth2ClientCore client, string? ticket, string? returnUrl)
    {
        string? userId = null;
        var hasSignIn = await user.IsSupportedAsync(context).ConfigureAwait(false);
        if (hasSignIn && (userId = await user.RequireAsync(context, ticket is null ? GetReturnPath(context.Request) : null).ConfigureAwait(false)) is null)
        {
            return null;
        }

        if (ticket is null)
        {
            if (userId is not null)
            {
                return new(userId, ticket, returnUrl, Found: null, MayBeginAtOnce: MayBegin(context.Request));
            }

            await pages.WriteNeedsLinkAsync(context, client).ConfigureAwait(false);
            return null;
        }

        if (await client.PeekTicketAsync(ticket, context.RequestAborted).ConfigureAwait(false) is not { } found)
        {
            await pages.WriteUsedLinkAsync(context, client).ConfigureAwait(false);
            return null;
        }

        var fault = userId is not null && !string.Equals(found.UserId, userId, StringComparison.Ordinal)
            ? "the connect link was created for another user"
            : session.FindFault(context, found, hasSignIn);
        if (fault is not null)
        {
            await pages.WriteForeignLinkAsync(context, client, fault).ConfigureAwait(false);
            return null;
        }

        // A host without sign-in cannot identify the user at the browser, so it always asks for a confirmation. A reconnect link works for days,
        // so a site that has learned it could open it in the user's browser, and the user confirms a link on another site.
        var mayBegin = hasSignIn && (found.IsReconnect ? Navigation.IsFromThisSite(context.Request) : Navigation.Is(context.Request));
        return new(found.UserId, ticket, returnUrl, found, mayBegin);
    }

    /// <summary>Returns whether an authorization without a ticket may begin without a confirmation.</summary>
    private static bool MayBegin(HttpRequest request) => Navigation.IsFromThisSite(request) && !request.Query.ContainsKey(Confirm);

    /// <summary>Returns the path to which a sign-in returns.</summary>
    /// <remarks>
    /// A sign-in page of this site returns with a navigation of this site, even if another site caused the first request. The path therefore
    /// keeps the result of the first check.
    /// </remarks>
    private static string GetReturnPath(HttpRequest request)
    {
        var query = MayBegin(request) || request.Query.ContainsKey(Confirm) ? request.QueryString : request.QueryString.Add(Confirm, "1");
        return (request.PathBase + request.Path).ToUriComponent() + query.ToUriComponent();
    }

    private async Task ConnectAsync(HttpContext context, OAuth2ClientCore client, WantedAuthorization wanted)
    {
        var ticket = wanted.Found ?? new(wanted.UserId, ExpiresAt: default);
        var known = await client.FindParametersAsync(ticket, context.RequestAborted).ConfigureAwait(false);
        if (HttpMethods.IsPost(context.Request.Method))
        {
            await ConnectConfirmedAsync(context, client, wanted, known).ConfigureAwait(false);
        }
        else if (!wanted.MayBeginAtOnce || known.Missing.Count > 0)
        {
            // If a prefetched page is an error, the browser discards it and requests the page again when the user opens it.
            var status = Navigation.IsInAdvance(context.Request) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
            await AskAsync(context, client, wanted, EndpointParameterField.Create(known.Missing), status).ConfigureAwait(false);
        }
        else if (await BeginAsync(context, client, wanted, known, []).ConfigureAwait(false) is { } begun)
        {
            BindingCookie.Set(context, client, begun, time);
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = begun.AuthorizationUri.AbsoluteUri;
        }
    }

    /// <summary>Asks the user for a confirmation, for values of endpoint parameters, or for both.</summary>
    /// <remarks>No other site can send the form.</remarks>
    private async Task AskAsync(
        HttpContext context, OAuth2ClientCore client, WantedAuthorization wanted, IReadOnlyList<EndpointParameterField> fields, int status)
    {
        if (Navigation.IsFromPageOfThisSite(context.Request))
        {
            // A page of this site may have opened the window and may wait for it.
            context.Response.Headers[PageWriter.OpenerPolicy] = "unsafe-none";
        }

        if (wanted.MayBeginAtOnce)
        {
            await AskForParametersAsync(context, client, wanted, fields, status).ConfigureAwait(false);
            return;
        }

        var scopes = wanted.Found?.Scopes ?? await client.GetScopesToRequestAsync(wanted.UserId, context.RequestAborted).ConfigureAwait(false);
        var confirmation = new Confirmation(wanted.UserId, scopes, GetReturnUrl(wanted), SiteForm.CreateTokens(context, antiforgery)) { Fields = fields };
        await FlowPages.WriteConfirmationAsync(context, client, status, confirmation).ConfigureAwait(false);
    }

    private Task AskForParametersAsync(
        HttpContext context, OAuth2ClientCore client, WantedAuthorization wanted, IReadOnlyList<EndpointParameterField> fields, int status) =>
        FlowPages.WriteParametersAsync(context, client, status, fields, GetReturnUrl(wanted), SiteForm.CreateTokens(context, antiforgery));

    private static string? GetReturnUrl(WantedAuthorization wanted) => wanted.Found?.ReturnUrl ?? wanted.ReturnUrl;

    private async Task ConnectConfirmedAsync(HttpContext context, OAuth2ClientCore client, WantedAuthorization wanted, KnownParameters known)
    {
        if (await SiteForm.ReadAsync(context, antiforgery).ConfigureAwait(false) is not { } form)
        {
            await pages.WriteMalformedAsync(context, client, "The confirmation did not come from a page of this site.").ConfigureAwait(false);
            return;
        }

        // The user's entry counts even if a value has become known since the page was shown.
        var fields = EndpointParameterField.Read(client.EndpointParameters, form, isMissing: parameter => known.Missing.Any(missing => missing.Name == parameter.Name));
        if (fields.Any(static field => !field.IsValid))
        {
            // The user has confirmed the authorization with this form, so only the values are asked for again.
            await AskForParametersAsync(context, client, wanted, fields, StatusCodes.Status422UnprocessableEntity).ConfigureAwait(false);
        }
        else if (await BeginAsync(context, client, wanted, known, fields).ConfigureAwait(false) is { } begun)
        {
            // The response is a page and not a redirect, because the content security policy of the form's page would block the redirect.
            BindingCookie.Set(context, client, begun, time);
            await FlowPages.WriteLeavingAsync(context, client, begun.AuthorizationUri.AbsoluteUri).ConfigureAwait(false);
        }
    }

    private async Task<OAuth2AuthorizationStart?> BeginAsync(
        HttpContext context, OAuth2ClientCore client, WantedAuthorization wanted, KnownParameters known, IReadOnlyList<EndpointParameterField> fields)
    {
        var entered = fields.ToDictionary(static field => field.Parameter.Name, static field => field.Value!, StringComparer.Ordinal);
        var start = await client
            .BeginAuthorizationAsync(wanted.UserId, wanted.Ticket, wanted.ReturnUrl, known.Values, entered, context.RequestAborted).ConfigureAwait(false);
        if (start is null)
        {
            await pages.WriteUsedLinkAsync(context, client).ConfigureAwait(false);
        }

        return start;
    }
}
