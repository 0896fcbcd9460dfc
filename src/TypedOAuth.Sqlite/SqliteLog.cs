using Microsoft.Extensions.Logging;

namespace TypedOAuth.Sqlite;

/// <summary>Writes log entries in the category <c>TypedOAuth.Sqlite</c>. An id never changes and is never reused with another meaning.</summary>
internal static partial class SqliteLog
{
    public const string Category = "TypedOAuth.Sqlite";

    [LoggerMessage(301, LogLevel.Warning,
        "Other users of this machine had access to the token database's file {Path}. Its mode is now 0600 (owner only).")]
    public static partial void RightsTightened(ILogger logger, string path);

    [LoggerMessage(302, LogLevel.Warning,
        "Other users of this machine have access to the token database's file {Path}, and its mode could not be changed. Set the mode to 0600.")]
    public static partial void RightsNotTightened(ILogger logger, string path, Exception exception);
}
