using Microsoft.Extensions.Logging;

namespace TypedOAuth.PostgreSql;

/// <summary>Writes log entries in the category <c>TypedOAuth.PostgreSql</c>. An id never changes and is never reused with another meaning.</summary>
internal static partial class PostgreSqlLog
{
    public const string Category = "TypedOAuth.PostgreSql";

    [LoggerMessage(401, LogLevel.Information, "Created or updated the tables of TypedOAuth. They have schema version {Version}.")]
    public static partial void SchemaCreated(ILogger logger, int version);

    [LoggerMessage(402, LogLevel.Warning,
        "PostgreSQL canceled a statement because of a conflict with another one ({SqlState}). The store runs the statement again.")]
    public static partial void Repeated(ILogger logger, string sqlState);
}
