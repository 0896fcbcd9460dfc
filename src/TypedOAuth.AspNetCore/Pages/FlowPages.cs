using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>
/// Writes the pages of a flow: each says what happened and what to do, in plain words. Those of a failure show a trace id, under which the
/// log holds the reason, once: the runtime has logged a failed authorization already.
/// </summary>
internal sealed class FlowPages(ILogger<FlowPages> logger, TimeProvider time)
{
    private readonly FailureLog _log = new(logger, time);

    public Task WriteNotSignedInAsync(HttpContext context) => WriteFailureAsync(
        context, client: null, FailureText.SignIn, "no user is signed in, and there is no authentication that could be challenged");

    public Task WriteUnknownUserAsync(HttpContext context) =>
        WriteFailureAsync(context, client: null, FailureText.UnknownUser, "the signed-in user has no identifier");

    /// <summary>In a host without sign-in, only a link says who connects.</summary>
    public Task WriteNeedsLinkAsync(HttpContext context, OAuth2ClientCore client) =>
        WriteFailureAsync(context, client, FailureText.NeedsLink, "a host without sign-in needs a ticket");

    public Task WriteMalformedAsync(HttpContext context, OAuth2ClientCore client, string reason) =>
        WriteFailureAsync(context, client, FailureText.Malformed, reason);

    /// <summary>Tells that a connect link is another user's, or another browser's.</summary>
    public Task WriteForeignLinkAsync(HttpContext context, OAuth2ClientCore client, string reason) =>
        WriteFailureAsync(context, client, FailureText.Foreign, reason);

    public Task WriteUsedLinkAsync(HttpContext context, OAuth2ClientCore client) =>
        WriteFailureAsync(context, client, FailureText.Expired, "the connect link is unknown, used or expired");

    /// <summary>Tells that a decision about a replacement is over, or another browser's or user's.</summary>
    public Task WriteReplacementOverAsync(HttpContext context, OAuth2ClientCore client) =>
        WriteFailureAsync(context, client, FailureText.AttemptOver, "the decision is unknown, made or expired, or another user's");

    /// <summary>Tells that the storage did not respond, so that no connection can be shown. The caller has logged why.</summary>
    public Task WriteNoListAsync(HttpContext context) =>
        WriteFailureAsync(context, client: null, FailureText.List, "no connection could be read", context.Request.Path);

    /// <summary>Tells that an authorization could not begin, which the caller has logged.</summary>
    public static async Task WriteUnavailableAsync(HttpContext context, OAuth2ClientCore client, bool isTransient, string traceId)
    {
        // A connect link is still good. An authorization response carries a code, which no page may hold.
        var isConnect = HttpMethods.IsGet(context.Request.Method) && context.Request.Path.Equals(client.ConnectPath, StringComparison.Ordinal);
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        await WriteAsync(context, frame, new(isTransient ? FailureText.Storage : FailureText.NotSetUp, traceId)
        {
            Client = ClientView.Of(client, frame.Texts),
            RetryPath = isConnect ? client.ConnectPath + context.Request.QueryString : null,
        }).ConfigureAwait(false);
    }

    /// <summary>Tells how an authorization failed, which the runtime has logged.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="failure">Why.</param>
    /// <param name="text">What to tell.</param>
    /// <param name="retryPath">Where to begin again; <see langword="null"/> if this browser cannot do so by itself.</param>
    /// <param name="returnUrl">Where the flow was to end.</param>
    public static async Task WriteFailureAsync(
        HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationFailure failure, FailureText text, string? retryPath, string? returnUrl)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        await WriteAsync(context, frame, new(text, PageWriter.GetTraceId(context))
        {
            Client = ClientView.Of(client, frame.Texts),
            RetryPath = retryPath,
            ReturnUrl = returnUrl,
            Error = IsTold(failure.Kind) ? failure.Error : null,
            NeedsLink = text.CanRetry && retryPath is null,
        }).ConfigureAwait(false);
    }

    /// <summary>Asks before an authorization begins that another site may have led to.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="status">The page's status: 200, or an error that has a browser throw away what it has fetched in advance.</param>
    /// <param name="confirmation">What is confirmed.</param>
    public static async Task WriteConfirmationAsync(HttpContext context, OAuth2ClientCore client, int status, Confirmation confirmation)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var user = await PageSite.DescribeAsync(context, client.Definition, confirmation.UserId).ConfigureAwait(false);
        var page = ConfirmationPage.Create(frame, ClientView.Of(client, frame.Texts), user, confirmation);
        await PageWriter.WriteAsync(context, frame, status, page).ConfigureAwait(false);
    }

    /// <summary>Sends the browser on, for the moment until it moves: a redirect after a form would be held against the page's policy.</summary>
    public static async Task WriteLeavingAsync(HttpContext context, OAuth2ClientCore client, string uri)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = LeavingPage.Create(frame, ClientView.Of(client, frame.Texts), uri);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>
    /// Brings the browser back to the same address from a page of this site: only then does it send a sign-in cookie with
    /// <c>SameSite=Strict</c>, which it withholds when another site has led here.
    /// </summary>
    public static async Task WriteReturningAsync(HttpContext context, OAuth2ClientCore client, string uri)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = LeavingPage.CreateReturning(frame, ClientView.Of(client, frame.Texts), uri);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Tells that a client is connected.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="kind">What has happened: connected, reconnected, access updated, or partial.</param>
    /// <param name="message">The text of the application's callback; <see langword="null"/> if it shows none.</param>
    /// <param name="returnUrl">Where the page leads; <see langword="null"/> if nothing asked for one.</param>
    public static async Task WriteConnectedAsync(HttpContext context, OAuth2ClientCore client, NoticeKind kind, string? message, string? returnUrl)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = ConnectedPage.Create(frame, new(kind, ClientView.Of(client, frame.Texts)), message, returnUrl);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Asks whether tokens that cannot be renewed replace a connection that can be.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="id">The identifier of the authorization that the user decides about.</param>
    /// <param name="tokens">The antiforgery tokens.</param>
    public static async Task WriteReplacementAsync(HttpContext context, OAuth2ClientCore client, string id, AntiforgeryTokenSet tokens)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = ReplacementPage.Create(frame, ClientView.Of(client, frame.Texts), id, tokens);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Tells that the user has kept the connection.</summary>
    public static async Task WriteKeptAsync(HttpContext context, OAuth2ClientCore client, string? returnUrl)
    {
        var frame = await PageSite.OpenAsync(context).ConfigureAwait(false);
        var page = ReplacementPage.CreateKept(frame, ClientView.Of(client, frame.Texts), returnUrl);
        await PageWriter.WriteAsync(context, frame, StatusCodes.Status200OK, page).ConfigureAwait(false);
    }

    /// <summary>Stands where a client's page has told already what it had to tell, or has nothing to tell this user: it says nothing of a connection.</summary>
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

    /// <summary>What the provider said helps its support; what a check found is for the log alone.</summary>
    private static bool IsTold(OAuth2AuthorizationFailureKind kind) => kind is OAuth2AuthorizationFailureKind.AccessDenied
        or OAuth2AuthorizationFailureKind.ProviderError or OAuth2AuthorizationFailureKind.TokenRequestRefused
        or OAuth2AuthorizationFailureKind.ProviderUnavailable or OAuth2AuthorizationFailureKind.UnexpectedAnswer;
}
