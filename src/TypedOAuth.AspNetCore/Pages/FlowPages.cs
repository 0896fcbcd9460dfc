using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TypedOAuth.AspNetCore.Diagnostics;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>
/// The pages of a flow: each says what happened and what to do, in plain words. Those of a failure show a trace id, by which its reason
/// stands in the log, once: the runtime has logged a failed authorization already.
/// </summary>
internal sealed class FlowPages(ILogger<FlowPages> logger, TimeProvider time)
{
    private readonly FailureLog _log = new(logger, time);

    public Task WriteNotSignedInAsync(HttpContext context) => WriteFailureAsync(
        context,
        client: null,
        StatusCodes.Status401Unauthorized,
        "Please sign in first",
        Html.Of($"""<p class="lead">This page connects an account to the one that you use here. Sign in, then open it again.</p>"""),
        "nobody is signed in, and there is no authentication that could be challenged");

    public Task WriteUnknownUserAsync(HttpContext context) => WriteFailureAsync(
        context,
        client: null,
        StatusCodes.Status403Forbidden,
        "Your account here has no name",
        Html.Of($"""
            <p>You are signed in, but this application cannot tell as whom. To sign in once more does not help.</p>
            <p class="lead">Tell the people who run this application.</p>
            """),
        "the signed-in user has no identifier");

    /// <summary>In a host without sign-in, only a link says who connects.</summary>
    public Task WriteNeedsLinkAsync(HttpContext context, OAuth2ClientCore client) => WriteFailureAsync(
        context,
        client,
        StatusCodes.Status401Unauthorized,
        "This needs a link of your own",
        Html.Of($"""<p class="lead">To connect {Name(client)}, ask the application for a new link, and open that one.</p>"""),
        "a host without sign-in needs a ticket");

    public Task WriteMalformedAsync(HttpContext context, OAuth2ClientCore client, string reason) => WriteFailureAsync(
        context,
        client,
        StatusCodes.Status400BadRequest,
        "This link cannot be used",
        Html.Of($"""<p>{reason}</p><p class="lead">Go back to the application, and connect {Name(client)} from there.</p>"""),
        reason);

    /// <summary>Tells that a connect link is another user's, or another browser's.</summary>
    public Task WriteForeignLinkAsync(HttpContext context, OAuth2ClientCore client, string reason) => WriteFailureAsync(
        context,
        client,
        StatusCodes.Status403Forbidden,
        "This link is someone else's",
        Html.Of($"""
            <p>The link connects {Name(client)} to another user's account here, not to yours. Nothing was changed.</p>
            <p class="lead">If somebody sent it to you, do not go on. To connect {Name(client)} yourself, use the application's own page.</p>
            """),
        reason);

    public Task WriteUsedLinkAsync(HttpContext context, OAuth2ClientCore client) => WriteFailureAsync(
        context,
        client,
        StatusCodes.Status400BadRequest,
        "This link no longer works",
        Html.Of($"""
            <p>A link to connect {Name(client)} works once, and for a few minutes only.</p>
            <p class="lead">Ask the application for a new one.</p>
            """),
        "the connect link is unknown, used or expired");

    /// <summary>Tells that an authorization could not begin, which the caller has logged.</summary>
    public static Task WriteUnavailableAsync(HttpContext context, OAuth2ClientCore client, bool isTransient, string traceId) => WriteFailureAsync(
        context,
        isTransient ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        $"{Name(client)} cannot be connected now",
        isTransient
            ? Html.Of($"""<p>This application's own storage does not answer.</p><p class="lead">Please try again in a few minutes.</p>""")
            : Html.Of($"""<p>This application is not set up for it.</p><p class="lead">Tell the people who run this application.</p>"""),
        traceId);

    /// <summary>Tells how an authorization failed, which the runtime has logged.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="failure">Why.</param>
    /// <param name="text">What to tell.</param>
    /// <param name="retryPath">Where to begin again; <see langword="null"/> where this browser cannot do so by itself.</param>
    /// <param name="returnUrl">Where the flow was to end.</param>
    public static Task WriteFailureAsync(
        HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationFailure failure, FailureText text, string? retryPath, string? returnUrl)
    {
        var pathBase = context.Request.PathBase;
        var needsLink = text.CanRetry && retryPath is null;
        Html[] actions =
        [
            retryPath is null ? Html.Empty : Html.Of($"""<a class="button primary" href="{pathBase + retryPath}">Connect {Name(client)} again</a>"""),
            returnUrl is null ? Html.Empty : Html.Of($"""<a class="button" href="{pathBase + returnUrl}">Back to the application</a>"""),
        ];
        var body = Html.Of($"""
            <p>{text.What}</p>
            <p class="lead">{text.Advice}{(needsLink ? " To connect again, ask the application for a new link." : "")}</p>
            {DescribeError(failure, Name(client))}
            {(retryPath is null && returnUrl is null ? Html.Empty : Html.Of($"""<p class="actions">{Html.Join(actions)}</p>"""))}
            """);
        return WriteFailureAsync(context, text.Status, text.Title, body, PageWriter.GetTraceId(context));
    }

    /// <summary>Asks before an authorization begins that another site may have led to.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="status">The page's status: 200, or an error that has a browser throw away what it has fetched in advance.</param>
    /// <param name="confirmation">What is confirmed.</param>
    public static Task WriteConfirmationAsync(
        HttpContext context, OAuth2ClientCore client, int status, Confirmation confirmation) => PageWriter.WriteAsync(
        context,
        status,
        $"Connect {Name(client)}?",
        Html.Of($"""
            <p>This connects your {Name(client)} account. The application will be able to use it with these permissions:</p>
            <ul>{Html.Join(confirmation.Scopes.Select(static scope => Html.Of($"<li>{scope}</li>")))}</ul>
            <p class="lead">Go on only if you expect this.</p>
            <form method="post">
            <input type="hidden" name="{confirmation.Tokens.FormFieldName}" value="{confirmation.Tokens.RequestToken}">
            <button class="primary" type="submit">Continue to {Name(client)}</button>
            </form>
            """));

    public static Task WriteLeavingAsync(HttpContext context, OAuth2ClientCore client, string uri) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status200OK,
        $"Taking you to {Name(client)}",
        Html.Of($"""<p><a class="button primary" href="{uri}">Continue to {Name(client)}</a></p>"""),
        refresh: uri);

    /// <summary>
    /// Brings the browser back to the same address from a page of this site: only then does it send a sign-in cookie with
    /// <c>SameSite=Strict</c>, which it withholds when another site has led here.
    /// </summary>
    public static Task WriteReturningAsync(HttpContext context, OAuth2ClientCore client, string uri) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status200OK,
        $"Connecting {Name(client)}",
        Html.Of($"""<p><a class="button primary" href="{uri}">Continue</a></p>"""),
        refresh: uri);

    /// <summary>Tells that a client is connected.</summary>
    /// <param name="context">The request.</param>
    /// <param name="client">The client.</param>
    /// <param name="kind">What has happened: connected, reconnected, access updated, or partial.</param>
    /// <param name="message">The text of the application's callback; <see langword="null"/> if it shows none.</param>
    /// <param name="returnUrl">Where the page leads; <see langword="null"/> if nothing asked for one.</param>
    public static Task WriteConnectedAsync(
        HttpContext context, OAuth2ClientCore client, NoticeKind kind, string? message, string? returnUrl) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status200OK,
        kind == NoticeKind.Partial ? $"{Name(client)} is connected, but some permissions were not granted" : $"{Name(client)} is connected",
        Html.Of($"""
            <p>{message}</p>
            {(returnUrl is null
                ? Html.Of($"""<p class="lead">You can close this page, and go back to the application.</p>""")
                : Html.Of($"""<p class="actions"><a class="button primary" href="{context.Request.PathBase + returnUrl}">Back to the application</a></p>"""))}
            """));

    /// <summary>Stands where a client's page has told already what it had to tell, or has nothing to tell this user: it says nothing of a connection.</summary>
    public static Task WriteNothingNewAsync(HttpContext context) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status200OK,
        "There is nothing new here",
        Html.Of($"""<p class="lead">You can close this page, and go back to the application.</p>"""));

    private static string Name(OAuth2ClientCore client) => client.Definition.DisplayName;

    private Task WriteFailureAsync(HttpContext context, OAuth2ClientCore? client, int status, string title, Html body, string reason)
    {
        var traceId = PageWriter.GetTraceId(context);
        _log.Shown(client?.Definition.Alias ?? "all clients", status, reason, traceId);
        return WriteFailureAsync(context, status, title, body, traceId);
    }

    private static Task WriteFailureAsync(HttpContext context, int status, string title, Html body, string traceId) => PageWriter.WriteAsync(
        context, status, title, Html.Of($"""{body}<p class="trace">For support: trace id <code>{traceId}</code></p>"""));

    /// <summary>What the provider said is shown for those who know what to make of it, as text and as the provider's words.</summary>
    private static Html DescribeError(OAuth2AuthorizationFailure failure, string name) => failure.Kind switch
    {
        OAuth2AuthorizationFailureKind.UnexpectedAnswer or OAuth2AuthorizationFailureKind.ProviderUnavailable
            when failure.Error is { Code: OAuth2ErrorCodes.InvalidResponse, Description: { } found } =>
            Html.Of($"""<dl><dt>{name} answered</dt><dd>{found}</dd></dl>"""),
        OAuth2AuthorizationFailureKind.AccessDenied or OAuth2AuthorizationFailureKind.ProviderError
            or OAuth2AuthorizationFailureKind.TokenRequestRefused or OAuth2AuthorizationFailureKind.ProviderUnavailable => Html.Of($"""
            <dl><dt>{name} answered</dt><dd><code>{failure.Error.Code}</code></dd>
            {(failure.Error.Description is { Length: > 0 } text ? Html.Of($"<dt>In its words</dt><dd>{text}</dd>") : Html.Empty)}</dl>
            """),
        OAuth2AuthorizationFailureKind.MalformedResponse or OAuth2AuthorizationFailureKind.WrongIssuer =>
            Html.Of($"""<p class="lead">{failure.Error.Description}</p>"""),
        _ => Html.Empty,
    };
}
