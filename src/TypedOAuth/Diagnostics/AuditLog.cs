using Microsoft.Extensions.Logging;
using TypedOAuth.Errors;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs when a user's connection is created, read, refreshed, ended or deleted, but never a token.</summary>
/// <remarks>A token that is served from memory is not logged again; the setting <c>CacheDuration</c> limits its time in memory.</remarks>
internal static partial class AuditLog
{
    /// <summary>Logs a completed authorization. The provider has sent the scopes, so they are cleaned.</summary>
    public static void Authorized(ILogger logger, string client, string userId, string? scopes, bool isFirst)
    {
        scopes = ErrorText.CleanDescription(scopes);
        if (isFirst)
        {
            Connected(logger, client, userId, scopes);
        }
        else
        {
            Reconnected(logger, client, userId, scopes);
        }
    }

    [LoggerMessage(EventIds.AuditConnected, LogLevel.Information, "User {UserId} connected {Client} with the scopes '{Scopes}'")]
    public static partial void Connected(ILogger logger, string client, string userId, string? scopes);

    [LoggerMessage(EventIds.AuditReconnected, LogLevel.Information, "User {UserId} connected {Client} again with the scopes '{Scopes}'")]
    public static partial void Reconnected(ILogger logger, string client, string userId, string? scopes);

    [LoggerMessage(EventIds.AuditRefreshed, LogLevel.Information, "The token of user {UserId} for {Client} was refreshed")]
    public static partial void Refreshed(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.AuditRead, LogLevel.Debug, "The token of user {UserId} for {Client} was read from the store")]
    public static partial void Read(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.AuditEnded, LogLevel.Information, "The connection of user {UserId} with {Client} has ended ({Reason})")]
    public static partial void Ended(ILogger logger, string client, string userId, string reason);

    [LoggerMessage(EventIds.AuditDisconnected, LogLevel.Information,
        "The connection of user {UserId} with {Client} was deleted. Revocation at the provider: {Revocation}")]
    public static partial void Disconnected(ILogger logger, string client, string userId, string revocation);
}
