using Microsoft.AspNetCore.Http;
using TypedOAuth.Hosting;

namespace TypedOAuth.AspNetCore.Pages;

/// <summary>What a failed authorization is told with: what happened, and what to do.</summary>
/// <param name="Status">The page's status.</param>
/// <param name="Title">What happened, in few words.</param>
/// <param name="What">What happened.</param>
/// <param name="Advice">What to do.</param>
/// <param name="CanRetry">Whether the same browser and user may begin again.</param>
internal sealed record FailureText(int Status, string Title, string What, string Advice, bool CanRetry)
{
    /// <summary>An earlier connection stands after every failure, so that the texts say that nothing was changed.</summary>
    public static FailureText For(OAuth2AuthorizationFailureKind kind, string name) => kind switch
    {
        OAuth2AuthorizationFailureKind.AccessDenied => new(
            StatusCodes.Status400BadRequest, $"The access to {name} was not allowed",
            $"You, or {name}, did not allow it. Nothing was changed.",
            "If that was a mistake, connect again and allow it.", true),
        OAuth2AuthorizationFailureKind.UnknownState => new(
            StatusCodes.Status400BadRequest, "This attempt to connect is over",
            "It took too long, or it has been completed already. Nothing was changed.",
            $"Connect {name} again from the start.", true),
        OAuth2AuthorizationFailureKind.WrongBrowser => new(
            StatusCodes.Status400BadRequest, "This began in another browser",
            "For your safety an authorization has to end in the browser that it began in. Nothing was changed.",
            $"If you did not begin it, close this page. Otherwise connect {name} again in this browser.", true),
        OAuth2AuthorizationFailureKind.WrongUser => new(
            StatusCodes.Status400BadRequest, "This belongs to another user",
            "Another user began this, or you are no longer signed in. Nothing was changed.",
            $"Sign in as the user who began it, and connect {name} again.", false),
        OAuth2AuthorizationFailureKind.WrongIssuer => new(
            StatusCodes.Status400BadRequest, $"This answer did not come from {name}",
            "The answer names another sender than it should. Nothing was changed.",
            "Connect again; if it happens once more, tell the people who run this application.", true),
        OAuth2AuthorizationFailureKind.IdTokenInvalid => new(
            StatusCodes.Status400BadRequest, $"{name} did not prove whose account this is",
            $"The proof of identity that belongs to {name}'s answer is missing or not valid. Nothing was changed.",
            "Connect again; if it happens once more, tell the people who run this application.", true),
        OAuth2AuthorizationFailureKind.ProviderUnavailable => new(
            StatusCodes.Status502BadGateway, $"{name} could not be reached", $"{name} did not answer as it should. Nothing was changed.",
            "Please try again in a few minutes.", true),
        OAuth2AuthorizationFailureKind.UnexpectedAnswer => new(
            StatusCodes.Status502BadGateway, $"{name} gave an unexpected answer",
            $"This application does not understand what {name} answered. Nothing was changed.",
            "Connect again; if it happens once more, tell the people who run this application.", true),
        OAuth2AuthorizationFailureKind.StorageFailed => new(
            StatusCodes.Status503ServiceUnavailable, "The connection could not be saved",
            "This application's own storage does not answer. Nothing was changed.",
            "Please try again in a few minutes.", true),
        OAuth2AuthorizationFailureKind.CallbackFailed => new(
            StatusCodes.Status500InternalServerError, $"{name} is connected, but something is left to do",
            "The application could not finish what it does after a connection.",
            "The connection itself is saved. Tell the people who run this application.", false),
        OAuth2AuthorizationFailureKind.MalformedResponse => new(
            StatusCodes.Status400BadRequest, "This link cannot be used", "It is not a complete answer to a request to connect. Nothing was changed.",
            $"Connect {name} from the application's own page.", false),
        _ => new(
            StatusCodes.Status400BadRequest, $"{name} refused", $"{name} refused the request. Nothing was changed.",
            "Connect again; if it happens once more, tell the people who run this application.", true),
    };
}
