using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs what happens to tokens: clients and users by name, never a token.</summary>
internal static partial class TokenLog
{
    [LoggerMessage(EventIds.Refreshed, LogLevel.Debug, "Refreshed the token of user {UserId} for {Client}")]
    public static partial void Refreshed(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.RefreshFailed, LogLevel.Warning, "Could not refresh the token of user {UserId} for {Client} now; it is kept")]
    public static partial void RefreshFailed(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.AuthorizationEnded, LogLevel.Warning, "The authorization of user {UserId} for {Client} has ended ({Reason}); the user has to authorize again")]
    public static partial void AuthorizationEnded(ILogger logger, string client, string userId, string reason);

    [LoggerMessage(EventIds.Unreadable, LogLevel.Error, "The stored token of user {UserId} for {Client} cannot be read (its key is unknown, or it was changed); it is kept, and the user has to authorize again")]
    public static partial void Unreadable(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.WriteFailed, LogLevel.Warning, "Could not save a new token of user {UserId} for {Client} (attempt {Attempt} of {Attempts})")]
    public static partial void WriteFailed(ILogger logger, string client, string userId, int attempt, int attempts, Exception exception);

    [LoggerMessage(EventIds.RevocationFailed, LogLevel.Warning, "Could not revoke a token of user {UserId} for {Client} ({Reason}); it is forgotten here")]
    public static partial void RevocationFailed(ILogger logger, string client, string userId, string reason);

    [LoggerMessage(EventIds.RefreshedElsewhere, LogLevel.Debug, "Another process has refreshed the token of user {UserId} for {Client}")]
    public static partial void RefreshedElsewhere(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.LeaseReleaseFailed, LogLevel.Warning, "Could not give back the lease on the token of user {UserId} for {Client}; it ends by itself")]
    public static partial void LeaseReleaseFailed(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.StillUnderWay, LogLevel.Error, "The application stops while refreshes of {Client} are still under way; their users may have to authorize again")]
    public static partial void StillUnderWay(ILogger logger, string client);

    [LoggerMessage(EventIds.UnsavedGivenUp, LogLevel.Error, "The store has been out of reach for so long that the new token of user {UserId} for {Client} is given up; the user has to authorize again")]
    public static partial void UnsavedGivenUp(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.StatusUnavailable, LogLevel.Warning, "Could not read the connection of user {UserId} with {Client}; its status is listed as unavailable")]
    public static partial void StatusUnavailable(ILogger logger, string client, string userId, Exception exception);
}
