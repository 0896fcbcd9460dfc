using Microsoft.Extensions.Logging;

namespace TypedOAuth.Redis;

/// <summary>Writes log entries in the category <c>TypedOAuth.Redis</c>. An id never changes and is never reused with another meaning.</summary>
internal static partial class RedisLog
{
    public const string Category = "TypedOAuth.Redis";

    [LoggerMessage(501, LogLevel.Warning,
        "The Redis server {Server} has the maxmemory-policy {Policy}. When its memory is full, it deletes leases and pending authorizations, "
        + "so that two processes may refresh the same token. Set maxmemory-policy to noeviction.")]
    public static partial void PolicyEvictsLeases(ILogger logger, string server, string policy);

    [LoggerMessage(502, LogLevel.Information,
        "The Redis server {Server} does not report its maxmemory-policy ({Reason}). Make sure that the policy is noeviction. Otherwise, Redis "
        + "deletes connections when its memory is full.")]
    public static partial void PolicyUnknown(ILogger logger, string server, string reason);

    [LoggerMessage(503, LogLevel.Warning,
        "The Redis server {Server} does not append its writes to a file (appendonly no). If it stops, it loses the connections and refreshed "
        + "tokens that it saved since its last snapshot. Set appendonly to yes.")]
    public static partial void WritesNotAppended(ILogger logger, string server);

    [LoggerMessage(504, LogLevel.Debug, "An unused claim of an account, or an intent to claim it, was not deleted. Another user can connect the account after five seconds.")]
    public static partial void ClaimNotReleased(ILogger logger, Exception exception);
}
