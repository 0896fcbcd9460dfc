using Microsoft.Extensions.Logging;

namespace TypedOAuth.Diagnostics;

/// <summary>Logs events of background renewal, but never a token.</summary>
internal static partial class RenewalLog
{
    [LoggerMessage(EventIds.RenewalPaused, LogLevel.Warning,
        "The provider of {Client} fails, so no connection is renewed until {Until}, or longer if it still fails then: {Reason}")]
    public static partial void Paused(ILogger logger, string client, DateTimeOffset until, string reason);

    [LoggerMessage(EventIds.RenewalResumed, LogLevel.Information, "The provider of {Client} works again, so connections are renewed again")]
    public static partial void Resumed(ILogger logger, string client);

    [LoggerMessage(EventIds.RenewalRoundFailed, LogLevel.Warning,
        "The due connections of {Client} could not be processed. The next round tries again.")]
    public static partial void RoundFailed(ILogger logger, string client, Exception exception);

    [LoggerMessage(EventIds.RenewalExpiresSoon, LogLevel.Information,
        "The connection of user {UserId} with {Client} expires at {ExpiresAt}. The user must authorize again before this time.")]
    public static partial void ExpiresSoon(ILogger logger, string client, string userId, DateTimeOffset expiresAt);

    [LoggerMessage(EventIds.RenewalExpired, LogLevel.Warning,
        "The connection of user {UserId} with {Client} has expired. The user must authorize again.")]
    public static partial void Expired(ILogger logger, string client, string userId);

    [LoggerMessage(EventIds.RenewalAdopted, LogLevel.Information,
        "{Count} connections with {Client} were stored by an older version, and are renewed from now on")]
    public static partial void Adopted(ILogger logger, string client, int count);
}
