using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace TypedOAuth.AspNetCore;

/// <summary>The pages of a flow: each says what happened and what to do, in plain words.</summary>
internal static class FlowPages
{
    public static Task WriteNotSignedInAsync(HttpContext context) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status401Unauthorized,
        "Please sign in first",
        Html.Of($"""<p class="lead">This page connects an account to the one that you use here. Sign in, then open it again.</p>{Trace(context)}"""));

    public static Task WriteMalformedAsync(HttpContext context, OAuth2ClientCore client, string reason) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status400BadRequest,
        "This link cannot be used",
        Html.Of($"""<p>{reason}</p><p class="lead">Go back to the application, and connect {Name(client)} from there.</p>{Trace(context)}"""));

    public static Task WriteForeignLinkAsync(HttpContext context, OAuth2ClientCore client) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status403Forbidden,
        "This link is someone else's",
        Html.Of($"""
            <p>The link connects {Name(client)} to another user's account here, not to yours. Nothing was connected.</p>
            <p class="lead">If somebody sent it to you, do not go on. To connect {Name(client)} yourself, use the application's own page.</p>
            {Trace(context)}
            """));

    public static Task WriteUsedLinkAsync(HttpContext context, OAuth2ClientCore client) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status400BadRequest,
        "This link no longer works",
        Html.Of($"""
            <p>A link to connect {Name(client)} works once, and for a few minutes only.</p>
            <p class="lead">Ask the application for a new one.</p>
            {Trace(context)}
            """));

    public static Task WriteConfirmationAsync(
        HttpContext context, OAuth2ClientCore client, string userId, AntiforgeryTokenSet tokens) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status200OK,
        $"Connect {Name(client)}?",
        Html.Of($"""
            <p>This connects your {Name(client)} account to the user <strong>{userId}</strong> here.</p>
            <p class="lead">Go on only if that is you: the application will be able to use your {Name(client)} account for this user.</p>
            <form method="post">
            <input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">
            <button class="primary" type="submit">Yes, connect {Name(client)} to {userId}</button>
            </form>
            """));

    public static Task WriteLeavingAsync(HttpContext context, OAuth2ClientCore client, string uri) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status200OK,
        $"Taking you to {Name(client)}",
        Html.Of($"""<p><a class="button primary" href="{uri}">Continue to {Name(client)}</a></p>"""),
        refresh: uri);

    public static Task WriteConnectedAsync(HttpContext context, OAuth2ClientCore client, string? message) => PageWriter.WriteAsync(
        context,
        StatusCodes.Status200OK,
        $"{Name(client)} is connected",
        Html.Of($"""<p class="lead">{message ?? "You can close this page, and go back to the application."}</p>"""));

    public static Task WriteFailureAsync(
        HttpContext context, OAuth2ClientCore client, OAuth2AuthorizationFailure failure, string? returnUrl)
    {
        var (title, what, advice, canRetry) = Describe(failure.Kind, Name(client));
        var retry = client.ConnectPath + (returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}");
        var body = Html.Of($"""
            <p>{what}</p>
            <p class="lead">{advice}</p>
            {DescribeError(failure, Name(client))}
            <p class="actions">
            {(canRetry ? Html.Of($"<a class=\"button primary\" href=\"{context.Request.PathBase + retry}\">Connect {Name(client)} again</a>") : Html.Empty)}
            {(returnUrl is null ? Html.Empty : Html.Of($"<a class=\"button\" href=\"{context.Request.PathBase + returnUrl}\">Back to the application</a>"))}
            </p>
            {Trace(context)}
            """);
        return PageWriter.WriteAsync(context, StatusCodes.Status400BadRequest, title, body);
    }

    private static string Name(OAuth2ClientCore client) => client.Definition.Identity.DisplayName;

    private static Html Trace(HttpContext context) =>
        Html.Of($"""<p class="trace">For support: trace id <code>{PageWriter.GetTraceId(context)}</code></p>""");

    /// <summary>What the provider said is shown for those who know what to make of it, as text and as the provider's words.</summary>
    private static Html DescribeError(OAuth2AuthorizationFailure failure, string name) =>
        failure.Kind is OAuth2AuthorizationFailureKind.AccessDenied or OAuth2AuthorizationFailureKind.ProviderError
            or OAuth2AuthorizationFailureKind.TokenRequestRefused or OAuth2AuthorizationFailureKind.ProviderUnavailable
            ? Html.Of($"""
                <dl><dt>{name} answered</dt><dd><code>{failure.Error.Code}</code></dd>
                {(failure.Error.Description is { Length: > 0 } text ? Html.Of($"<dt>In its words</dt><dd>{text}</dd>") : Html.Empty)}</dl>
                """)
            : Html.Of($"""<p>{failure.Error.Description}</p>""");

    private static (string Title, string What, string Advice, bool CanRetry) Describe(OAuth2AuthorizationFailureKind kind, string name) => kind switch
    {
        OAuth2AuthorizationFailureKind.AccessDenied => (
            $"{name} was not connected", $"You, or {name}, did not allow the access. Nothing was connected.",
            "If that was a mistake, connect again and allow it.", true),
        OAuth2AuthorizationFailureKind.UnknownState => (
            "This sign-in is over", "It took too long, or it has been completed already. Nothing was changed.",
            $"Connect {name} again from the start.", true),
        OAuth2AuthorizationFailureKind.WrongBrowser => (
            "This began in another browser", "For your safety an authorization has to end in the browser that it began in. Nothing was connected.",
            $"If you did not begin it, close this page. Otherwise connect {name} again in this browser.", true),
        OAuth2AuthorizationFailureKind.WrongUser => (
            "This belongs to another user", "Another user began this, or you are no longer signed in. Nothing was connected.",
            $"Sign in as the user who began it, and connect {name} again.", false),
        OAuth2AuthorizationFailureKind.WrongIssuer => (
            $"This answer did not come from {name}", "The answer names another sender than it should. Nothing was connected.",
            "Connect again; if it happens once more, tell the people who run this application.", true),
        OAuth2AuthorizationFailureKind.ProviderUnavailable => (
            $"{name} could not be reached", $"{name} did not answer as it should. Nothing was connected.", "Please try again in a few minutes.", true),
        OAuth2AuthorizationFailureKind.StorageFailed => (
            "The connection could not be saved", $"{name} agreed, but this application could not keep the connection.",
            "Please try again in a few minutes.", true),
        OAuth2AuthorizationFailureKind.CallbackFailed => (
            $"{name} is connected, but", "The application could not finish what it does after a connection.",
            "The connection itself is saved. Tell the people who run this application.", false),
        OAuth2AuthorizationFailureKind.MalformedResponse => (
            "This link cannot be used", "It is not a complete answer to a request to connect. Nothing was changed.", $"Connect {name} from the application's own page.", false),
        _ => (
            $"{name} was not connected", $"{name} refused the request. Nothing was connected.",
            "Connect again; if it happens once more, tell the people who run this application.", true),
    };
}
