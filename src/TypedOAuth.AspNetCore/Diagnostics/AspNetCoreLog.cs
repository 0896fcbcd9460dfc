using Microsoft.Extensions.Logging;

namespace TypedOAuth.AspNetCore.Diagnostics;

/// <summary>Writes the log entries of the endpoints. They never contain a query, a form or a cookie.</summary>
internal static partial class AspNetCoreLog
{
    [LoggerMessage(EventIds.UsesOwnAddress, LogLevel.Information, "'OAuth2:BaseUri' is not set. In the Development environment, the server's own address is used: {BaseUri}")]
    public static partial void UsesOwnAddress(ILogger logger, Uri baseUri);

    [LoggerMessage(EventIds.FailureShown, LogLevel.Warning, "A failure page for {Client} was shown with status {Status}: {Reason}; trace id {TraceId}")]
    public static partial void FailureShown(ILogger logger, string client, int status, string reason, string traceId);

    [LoggerMessage(EventIds.ActionFailed, LogLevel.Warning, "Could not {Action} the connection with {Client} of user {UserId}")]
    public static partial void ActionFailed(ILogger logger, string action, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.BeginFailed, LogLevel.Error, "Could not begin an authorization of {Client}; trace id {TraceId}")]
    public static partial void BeginFailed(ILogger logger, string client, string traceId, Exception exception);

    [LoggerMessage(EventIds.UserIsNotNamed, LogLevel.Warning,
        "{Source} does not identify the signed-in user: set options.UserId in AddTypedOAuth to a function that returns the user's "
        + "identifier, for example the claim 'sub'")]
    public static partial void UserIsNotNamed(ILogger logger, string source);

    [LoggerMessage(EventIds.KeysGoWithContainer, LogLevel.Warning,
        "Stored tokens outlive this container, but Data Protection's keys in {Folder} do not: the next container cannot read the tokens. "
        + "Mount a volume there, or store the keys elsewhere, for example with PersistKeysToFileSystem")]
    public static partial void KeysGoWithContainer(ILogger logger, string folder);

    [LoggerMessage(EventIds.CallbackUnavailable, LogLevel.Error, "Could not process an authorization response of {Client}; trace id {TraceId}")]
    public static partial void CallbackUnavailable(ILogger logger, string client, string traceId, Exception exception);

    [LoggerMessage(EventIds.FailuresAbound, LogLevel.Warning,
        "A failure page for {Client} was shown with status {Status}: {Reason}; trace id {TraceId}. More than {Limit} such pages were shown within a minute. "
        + "Until the minute ends, further pages are logged at the level Debug")]
    public static partial void FailuresAbound(ILogger logger, string client, int status, string reason, string traceId, int limit);

    [LoggerMessage(EventIds.FailureShownAgain, LogLevel.Debug, "A failure page for {Client} was shown with status {Status}: {Reason}; trace id {TraceId}")]
    public static partial void FailureShownAgain(ILogger logger, string client, int status, string reason, string traceId);

    [LoggerMessage(EventIds.BeginFailedAgain, LogLevel.Debug, "Could not begin an authorization of {Client}; trace id {TraceId}")]
    public static partial void BeginFailedAgain(ILogger logger, string client, string traceId, Exception exception);

    [LoggerMessage(EventIds.AccentIsHardToRead, LogLevel.Warning,
        "Text on the accent color {AccentColor} has a contrast of {Contrast:0.0}, but needs {Least:0.0} to be readable: set 'OAuth2:AccentColor' "
        + "to a darker or a lighter color")]
    public static partial void AccentIsHardToRead(ILogger logger, string accentColor, double contrast, double least);

    [LoggerMessage(EventIds.UserIsNotDescribed, LogLevel.Warning,
        "The page that connects {Client} does not show the user's name, because the name is not known: set options.DescribeUser in AddTypedOAuth "
        + "to a method that returns the user's name or e-mail address")]
    public static partial void UserIsNotDescribed(ILogger logger, string client);

    [LoggerMessage(EventIds.RedirectUri, LogLevel.Information, "Register this redirect URI for {Client} at the provider: {RedirectUri}")]
    public static partial void RedirectUri(ILogger logger, string client, string redirectUri);

    [LoggerMessage(EventIds.RedirectUriUnknown, LogLevel.Warning, "The redirect URI of {Client} is not known: {Reason}")]
    public static partial void RedirectUriUnknown(ILogger logger, string client, string reason);

    [LoggerMessage(EventIds.SentToConnect, LogLevel.Debug, "A page needs a connection with {Client}, so its user was redirected to connect")]
    public static partial void SentToConnect(ILogger logger, string client);

    [LoggerMessage(EventIds.ConnectingDoesNotHelp, LogLevel.Warning,
        "A page needs a connection with {Client}, but its user was already redirected to connect three times within a minute, so the page fails. "
        + "Find out why the page still fails after the user has connected")]
    public static partial void ConnectingDoesNotHelp(ILogger logger, string client);

    [LoggerMessage(EventIds.CallbackUnavailableAgain, LogLevel.Debug,
        "Could not process an authorization response of {Client}; trace id {TraceId}")]
    public static partial void CallbackUnavailableAgain(ILogger logger, string client, string traceId, Exception exception);

    [LoggerMessage(EventIds.ClientIsNotMapped, LogLevel.Warning,
        "A page needs a connection with {Client}, but the client's endpoints are not mapped, so its user cannot be redirected to connect: "
        + "call the client's method, for example app.MapGoogleClient(), or app.MapOAuth2Clients()")]
    public static partial void ClientIsNotMapped(ILogger logger, string client);
}
