using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs events of tokens with clients and users, but never a token.</summary>
internal static partial class TokenLog
{
    [LoggerMessage(EventIds.Refreshed, LogLevel.Debug, "Refreshed the token of user {UserId} for {Client}")]
    public static partial void Refreshed(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.RefreshFailed, LogLevel.Warning,
        "Could not refresh the token of user {UserId} for {Client}. The token is kept, and a later call tries again.")]
    public static partial void RefreshFailed(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.AuthorizationEnded, LogLevel.Warning,
        "The authorization of user {UserId} for {Client} has ended ({Reason}). The user must authorize again.")]
    public static partial void AuthorizationEnded(ILogger logger, string client, string userId, string reason);

    [LoggerMessage(EventIds.Unreadable, LogLevel.Error,
        "The stored token of user {UserId} for {Client} cannot be read, because its key is unknown or the record was changed. "
        + "The record is kept. Machines that share a store must share the keys. Restore the key, or let the user authorize again.")]
    public static partial void Unreadable(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.WriteFailed, LogLevel.Warning,
        "Could not read or save the connection of user {UserId} with {Client} (attempt {Attempt} of {Attempts})")]
    public static partial void WriteFailed(ILogger logger, string client, string userId, int attempt, int attempts, Exception exception);

    [LoggerMessage(EventIds.RevocationFailed, LogLevel.Warning,
        "Could not revoke a token of user {UserId} for {Client} at the provider ({Reason}). The token is no longer stored.")]
    public static partial void RevocationFailed(ILogger logger, string client, string userId, string reason);

    [LoggerMessage(EventIds.RefreshedElsewhere, LogLevel.Debug, "Another process has refreshed the token of user {UserId} for {Client}")]
    public static partial void RefreshedElsewhere(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.LeaseReleaseFailed, LogLevel.Warning,
        "Could not release the lease on the token of user {UserId} for {Client}. The lease ends after its duration.")]
    public static partial void LeaseReleaseFailed(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.StillUnderWay, LogLevel.Error,
        "The application is stopping while refreshes of {Client} are still running. The users of these tokens may have to authorize again.")]
    public static partial void StillUnderWay(ILogger logger, string client);

    [LoggerMessage(EventIds.UnsavedGivenUp, LogLevel.Error,
        "The new token of user {UserId} for {Client} was discarded, because the store was unavailable for too long. "
        + "The user must authorize again.")]
    public static partial void UnsavedGivenUp(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.StatusUnavailable, LogLevel.Warning,
        "Could not read the connection of user {UserId} with {Client}. Its status is shown as unavailable.")]
    public static partial void StatusUnavailable(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.Indeterminate, LogLevel.Error,
        "A process stopped while it refreshed the token of user {UserId} for {Client}, so the refresh token may have been used and is not sent again. "
        + "If that process does not continue, the user must authorize again when the access token expires.")]
    public static partial void Indeterminate(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.ObserverFailed, LogLevel.Error,
        "An observer failed for the change {Change} of the connection of user {UserId} with {Client}. The change is handed over again later.")]
    public static partial void ObserverFailed(ILogger logger, string client, string userId, string change, Exception exception);

    [LoggerMessage(EventIds.ChangesNotCleared, LogLevel.Warning,
        "Could not note in the store that changes of the connection of user {UserId} with {Client} were handed over. They are handed over again.")]
    public static partial void ChangesNotCleared(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.FailureNotSaved, LogLevel.Debug,
        "Could not store that refreshes of the token of user {UserId} for {Client} fail")]
    public static partial void FailureNotSaved(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.ServedDuringOutage, LogLevel.Warning,
        "The store is unavailable, so the token of user {UserId} for {Client} is served from memory until it expires")]
    public static partial void ServedDuringOutage(ILogger logger, string client, string userId, Exception exception);

    [LoggerMessage(EventIds.RefreshTokenKept, LogLevel.Debug,
        "User {UserId} authorized {Client} again without a new refresh token. The refresh token of the same account is kept.")]
    public static partial void RefreshTokenKept(ILogger logger, string client, string userId);
}
