using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs authorizations: clients, users and reasons, never a state, code or verifier.</summary>
internal static partial class FlowLog
{
    [LoggerMessage(EventIds.Begun, LogLevel.Debug, "User {UserId} was sent to authorize {Client}")]
    public static partial void Begun(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.Authorized, LogLevel.Information, "User {UserId} has authorized {Client}")]
    public static partial void Authorized(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.AuthorizationFailed, LogLevel.Warning, "An authorization of {Client} failed: {Kind} ({Code})")]
    public static partial void Failed(ILogger logger, string client, string kind, string code, Exception? exception);
}
