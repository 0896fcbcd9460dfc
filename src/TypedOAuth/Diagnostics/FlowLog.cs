using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs authorizations with clients, users and reasons, but never a state, code or verifier.</summary>
internal static partial class FlowLog
{
    [LoggerMessage(EventIds.Begun, LogLevel.Debug, "Sent user {UserId} to authorize {Client}")]
    public static partial void Begun(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.Authorized, LogLevel.Information, "User {UserId} has authorized {Client}")]
    public static partial void Authorized(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.AuthorizationFailed, LogLevel.Warning, "An authorization of {Client} failed: {Kind} ({Code}); trace id {TraceId}. {Reason}")]
    public static partial void Failed(
        ILogger logger, string client, string kind, string code, string traceId, string reason, Exception? exception);

    [LoggerMessage(EventIds.AuthorizationDeclined, LogLevel.Information, "User {UserId} or the provider declined to authorize {Client} ({Code}); trace id {TraceId}")]
    public static partial void Declined(ILogger logger, string client, string userId, string code, string traceId);

    [LoggerMessage(EventIds.UnknownResponsesAbound, LogLevel.Warning,
        "An authorization of {Client} failed: {Kind} ({Code}); trace id {TraceId}. More than {Limit} responses without a pending authorization "
        + "arrived within one minute. Further responses in this minute are logged at level Debug.")]
    public static partial void UnknownResponsesAbound(
        ILogger logger, string client, string kind, string code, string traceId, int limit, Exception? exception);

    [LoggerMessage(EventIds.UnknownResponse, LogLevel.Debug, "An authorization of {Client} failed: {Kind} ({Code}); trace id {TraceId}")]
    public static partial void UnknownResponse(ILogger logger, string client, string kind, string code, string traceId, Exception? exception);

    [LoggerMessage(EventIds.ForeignAnswer, LogLevel.Debug,
        "{Host} returned a response to {Client} that is not OAuth 2.0 ({Answer}). Beginning of the response: {Beginning}")]
    public static partial void ForeignAnswer(ILogger logger, string host, string client, string answer, string beginning);

    [LoggerMessage(EventIds.ReplacementOffered, LogLevel.Information,
        "User {UserId} is asked whether to replace the connection with {Client}, because the new authorization is of another account or has no "
        + "refresh token.")]
    public static partial void ReplacementOffered(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.ReplacementDeclined, LogLevel.Information,
        "User {UserId} kept the connection with {Client}. The tokens of the new authorization were discarded.")]
    public static partial void ReplacementDeclined(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.OneTimeRecordUnreadable, LogLevel.Error,
        "A pending authorization or link of {Client} is stored but cannot be read, because its key is unknown or the record was changed. "
        + "Machines that share a store must share the keys of Data Protection.")]
    public static partial void OneTimeRecordUnreadable(ILogger logger, string client);
}
