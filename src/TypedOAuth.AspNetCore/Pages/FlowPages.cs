using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>Writes the pages of a flow. Each page says in plain words what happened and what to do.</summary>
/// <remarks>
/// A failure page shows a trace id, and the reason is logged once with this id. The runtime logs the reason if an authorization fails.
/// </remarks>
internal sealed class FlowPages(ILogger<FlowPages> logger, TimeProvider time)
{
    private readonly FailureLog _log = new(logger, time);

    public Task WriteNotSignedInAsync(HttpContext context) => WriteFailureAsync(
        context, client: null, FailureText.SignIn, "no user is signed in, and the application has no authentication scheme to challenge");

    public Task WriteUnknownUserAsync(HttpContext context) =>
        WriteFailureAsync(context, client: null, FailureText.UnknownUser, "the signed-in user has no identifier");

    /// <summary>Writes the failure page for a request without a ticket. In a host without sign-in, only a ticket identifies the user.</summary>
    public Task WriteNeedsLinkAsync(HttpContext context, OAuth2ClientCore client) =>
        WriteFailureAsync(context, client, FailureText.NeedsLink, "the request has no ticket, and the site has no sign-in");

    public Task WriteMalformedAsync(HttpContext context, OAuth2ClientCore client, string reason) =>
        WriteFailureAsync(context, client, FailureText.Malformed, reason);

    /// <summary>Writes the failure page for a connect link that belongs to another user or another browser.</summary>
    public Task WriteForeignLinkAsync(HttpContext context, OAuth2ClientCore client, string reason) =>
        WriteFailureAsync(context, client, FailureText.Foreign, reason);

    public Task WriteUsedLinkAsync(HttpContext context, OAuth2ClientCore client) =>
        WriteFailureAsync(context, client, FailureText.Expired, "the connect link is unknown, used or expired");

    /// <summary>Writes the failure page for a decision that has expired, was already made, or belongs to another browser or user.</summary>
    public Task WriteReplacementOverAsync(HttpContext context, OAuth2ClientCore client) =>
        WriteFailureAsync(context, client, FailureText.AttemptOver, "the decision is unknown, was already made, has expired, or belongs to another user");

    /// <summary>Writes the failure page for a store that did not respond. The page shows no connections, and the caller has logged the reason.</summary>
    public Task WriteNoListAsync(HttpContext context) =>
        WriteFailureAsync(context, client: null, FailureText.List, "no connection could be read", context.Request.Path);

    /// <summary>Writes the failure page for a response or a decision that could not be processed, and logs the reason.</summary>
    public Task WriteCallbackUnavailableAsync(HttpContext context, OAuth2ClientCore client, OAuth2Exception exception)
    {
        var traceId = PageWriter.GetTraceId(context);
        _log.CallbackUnavailable(client.Definition.Alias, traceId, exception);
        return WriteUnavailableAsync(context, client, exception is OAuth2TransientException, traceId);
    }

    /// <summary>Writes the failure page for an authorization that could not begin. The caller has logged the reason.</summary>
    public static async Task WriteUnavailableAsync(HttpContext context, OAuth2ClientCore client, bool isTransient, string traceId)
    {
        // A connect link is still valid, so the page offers it. An authorization response contains a code, which must not appear on a page.
        var isConnect = HttpMethods.IsGet(context.Request.Method) && context.Request.Path.Equals(client.ConnectPath, StringComparison.Ordinal);
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        await WriteAsync(context, frame, new(isTransient ? FailureText.Storage : FailureText.NotSetUp, traceId)
        {
            Client = ClientView.Of(client, frame.Texts),
            RetryPath = isConnect ? client.ConnectPath + context.Request.QueryString : null,
        }).ConfigureAwait(false);
    }

    /// <summary>Writes the failure page for an authorization. The runtime has logged the reason.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="result">The result of the failed authorization.</param>
    /// <param name="text">The texts of the failure.</param>
    /// <param name="retryPath">The path that begins the flow again; <see langword="null"/> if this browser cannot begin it.</param>
    public static async Task WriteFailureAsync(
        HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationResult result, FailureText text, string? retryPath)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        await WriteAsync(context, frame, new(text, PageWriter.GetTraceId(context))
        {
            Client = ClientView.Of(client, frame.Texts),
            RetryPath = retryPath,
            ReturnUrl = result.ReturnUrl,
            Account = result.Account?.Label,
            Error = result.Failure is { } failure && IsTold(failure.Kind) ? failure.Error : null,
            NeedsLink = text.CanRetry && retryPath is null,
        }).ConfigureAwait(false);
    }

    /// <summary>Writes the page that asks the user to confirm an authorization, because another site may have caused the request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="status">The page's status: 200, or an error status, with which a browser discards a prefetched page.</param>
    /// <param name="confirmation">The data of the page.</param>
    public static async Task WriteConfirmationAsync(HttpContext context, OAuth2ClientCore client, int status, Confirmation confirmation)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var user = await PageSite.DescribeAsync(context, client.Definition, confirmation.UserId).ConfigureAwait(false);
        var page = ConfirmationPage.Create(frame, ClientView.Of(client, frame.Texts), user, confirmation);
        await PageWriter.WriteAsync(context, frame, status, page).ConfigureAwait(false);
    }

    /// <summary>Writes the page that asks the user for the values of endpoint parameters.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="status">The page's status: 200, 422 if a value is not permitted, or an error status that discards a prefetched page.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="returnUrl">The local path of the link that cancels; <see langword="null"/> for the application's home.</param>
    /// <param name="tokens">The antiforgery tokens.</param>
    public static async Task WriteParametersAsync(
        HttpContext context, OAuth2ClientCore client, int status, IReadOnlyList<EndpointParameterField> fields, string? returnUrl, AntiforgeryTokenSet tokens)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = EndpointParametersPage.Create(frame, ClientView.Of(client, frame.Texts), fields, returnUrl, tokens);
        await PageWriter.WriteAsync(context, frame, status, page).ConfigureAwait(false);
    }

    /// <summary>Writes the page that leads to the provider.</summary>
    /// <remarks>The content security policy of the previous page would block a redirect after a form.</remarks>
    public static async Task WriteLeavingAsync(HttpContext context, OAuth2ClientCore client, string uri)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = LeavingPage.Create(frame, ClientView.Of(client, frame.Texts), uri);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Writes the page that sends the same authorization response again.</summary>
    /// <remarks>
    /// A browser sends a sign-in cookie with <c>SameSite=Strict</c> only if the request comes from a page of this site, not from another site.
    /// </remarks>
    public static async Task WriteReturningAsync(HttpContext context, OAuth2ClientCore client, string uri)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = LeavingPage.CreateReturning(frame, ClientView.Of(client, frame.Texts), uri);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Writes the page of a connected client.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="kind">The kind of notice: connected, reconnected, access updated, or partial.</param>
    /// <param name="message">The text of the application's callback; <see langword="null"/> if it has none.</param>
    /// <param name="returnUrl">The page's link; <see langword="null"/> if the authorization has no return URL.</param>
    public static async Task WriteConnectedAsync(HttpContext context, OAuth2ClientCore client, NoticeKind kind, string? message, string? returnUrl)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = ConnectedPage.Create(frame, new(kind, ClientView.Of(client, frame.Texts)), message, returnUrl);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Writes the page that asks whether a new authorization should replace a connection.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="found">The authorization that the decision is about.</param>
    /// <param name="id">The identifier of the authorization.</param>
    /// <param name="tokens">The antiforgery tokens.</param>
    public static async Task WriteReplacementAsync(
        HttpContext context, OAuth2ClientCore client, OAuth2Replacement found, string id, AntiforgeryTokenSet tokens)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = ReplacementPage.Create(frame, ClientView.Of(client, frame.Texts), found, id, tokens);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Writes the page for a user who has kept the connection.</summary>
    public static async Task WriteKeptAsync(HttpContext context, OAuth2ClientCore client, string? returnUrl)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = ReplacementPage.CreateKept(frame, ClientView.Of(client, frame.Texts), returnUrl);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Writes the page for a user without a notice. The notice was already shown, or is for another user. The page names no connection.</summary>
    public static async Task WriteNothingNewAsync(HttpContext context)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, ConnectedPage.CreateNothingNew(frame)).ConfigureAwait(false);
    }

    private async Task WriteFailureAsync(HttpContext context, OAuth2ClientCore? client, FailureText failure, string reason, string? retryPath = null)
    {
        var traceId = PageWriter.GetTraceId(context);
        _log.Shown(client?.Definition.Alias ?? "all clients", failure.Status, reason, traceId);
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        await WriteAsync(context, frame, new(failure, traceId)
        {
            Client = client is null ? null : ClientView.Of(client, frame.Texts),
            RetryPath = retryPath,
        }).ConfigureAwait(false);
    }

    private static Task WriteAsync(HttpContext context, PageFrame frame, FailurePage page) =>
        PageWriter.WriteAsync(context, frame, page.Failure.Status, page.Create(frame));

    /// <summary>Returns whether the page shows the error. A provider's error helps the provider's support. A failed check is only logged.</summary>
    private static bool IsTold(OAuth2AuthorizationFailureKind kind) => kind is OAuth2AuthorizationFailureKind.AccessDenied
        or OAuth2AuthorizationFailureKind.ProviderError or OAuth2AuthorizationFailureKind.TokenRequestRefused
        or OAuth2AuthorizationFailureKind.ProviderUnavailable or OAuth2AuthorizationFailureKind.UnexpectedAnswer;
}
