using Microsoft.Extensions.Logging;
using TypedOAuth.Hosting;

namespace TypedOAuth.Diagnostics;

/// <summary>What the flow logs: clients, users and reasons, never a state, code or verifier.</summary>
internal static partial class FlowLog
{
    [LoggerMessage(101, LogLevel.Debug, "User {UserId} was sent to authorize {Client}")]
    public static partial void Begun(ILogger logger, string client, string userId);

    [LoggerMessage(102, LogLevel.Information, "User {UserId} has authorized {Client}")]
    public static partial void Authorized(ILogger logger, string client, string userId);

    [LoggerMessage(103, LogLevel.Warning, "An authorization of {Client} failed: {Kind} ({Code})")]
    public static partial void Failed(ILogger logger, string client, OAuth2AuthorizationFailureKind kind, string code, Exception? exception);
}
