using Microsoft.Extensions.Logging;

namespace TypedOAuth.Sqlite;

/// <summary>What the store logs, in the category <c>TypedOAuth.Sqlite</c>. An id never changes and never comes back with another meaning.</summary>
internal static partial class SqliteLog
{
    public const string Category = "TypedOAuth.Sqlite";

    [LoggerMessage(301, LogLevel.Warning,
        "Other users of this machine had rights to the token database's file {Path}; it is its owner's alone now (0600)")]
    public static partial void RightsTightened(ILogger logger, string path);

    [LoggerMessage(302, LogLevel.Warning,
        "Other users of this machine have rights to the token database's file {Path}, and these could not be taken away: set its mode to 0600")]
    public static partial void RightsNotTightened(ILogger logger, string path, Exception exception);
}
