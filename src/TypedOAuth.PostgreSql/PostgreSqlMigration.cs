using Microsoft.Extensions.Logging;
using Npgsql;

namespace TypedOAuth.PostgreSql;

/// <summary>Checks the tables before the first use, and creates or updates them.</summary>
internal static class PostgreSqlMigration
{
    /// <summary>Checks the tables, and creates them if they do not exist. The database user then needs the right to create tables.</summary>
    /// <exception cref="OAuth2ConfigurationException">The database cannot be used as it is configured.</exception>
    public static async ValueTask EnsureTablesAsync(NpgsqlDataSource source, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            if (await FindVersionAsync(source, cancellationToken).ConfigureAwait(false) < PostgreSqlSchema.Version)
            {
                await MigrateAsync(source, logger, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (PostgresException exception) when (PostgreSqlErrors.ExplainFirstUse(exception) is { } explanation)
        {
            throw new OAuth2ConfigurationException(explanation, exception);
        }
    }

    /// <summary>Checks the isolation level, and reads the version of the tables without a lock.</summary>
    /// <returns>The version; <c>0</c> if the tables do not exist.</returns>
    private static async ValueTask<int> FindVersionAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var open = connection.ConfigureAwait(false);
        var isolation = await ExecuteAsync(connection, "SELECT current_setting('default_transaction_isolation')", cancellationToken)
            .ConfigureAwait(false);
        RequireReadCommitted((string)isolation!);
        return await ReadVersionAsync(connection, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<int> ReadVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // The function to_regclass would use the session's cache, which may not contain a table of another process yet.
        var isFound = await ExecuteAsync(
            connection,
            "SELECT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'oauth2_schema' AND pg_table_is_visible(oid))",
            cancellationToken).ConfigureAwait(false);
        if (isFound is false)
        {
            return 0;
        }

        var version = await ExecuteAsync(connection, "SELECT max(version) FROM oauth2_schema", cancellationToken).ConfigureAwait(false) switch
        {
            int number => number,
            DBNull => 0,
            _ => throw new OAuth2ConfigurationException(PostgreSqlErrors.ForeignTable("oauth2_schema")),
        };
        return version <= PostgreSqlSchema.Version
            ? version
            : throw new OAuth2ConfigurationException(
                $"The tables of TypedOAuth in the PostgreSQL database have schema version {version}, but this version of TypedOAuth.PostgreSql "
                + $"supports {PostgreSqlSchema.Version}. Update the package, or use another database or schema.");
    }

    private static async ValueTask MigrateAsync(NpgsqlDataSource source, ILogger logger, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var open = connection.ConfigureAwait(false);
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var end = transaction.ConfigureAwait(false);

        // Of several processes that start at the same time, one creates the tables, and the others wait for it.
        await ExecuteAsync(connection, $"SELECT pg_advisory_xact_lock({PostgreSqlSchema.Lock})", cancellationToken).ConfigureAwait(false);
        var version = await ReadVersionAsync(connection, cancellationToken).ConfigureAwait(false);
        if (version == PostgreSqlSchema.Version)
        {
            return;
        }

        for (; version < PostgreSqlSchema.Version; version++)
        {
            await ExecuteAsync(connection, PostgreSqlSchema.Steps[version], cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        PostgreSqlLog.SchemaCreated(logger, version);
    }

    private static async ValueTask<object?> ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
#pragma warning disable CA2100 // The texts are constants.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Throws unless each statement sees all changes that were committed before it. The store's batches depend on this.</summary>
    private static void RequireReadCommitted(string isolation)
    {
        if (isolation != "read committed")
        {
            throw new OAuth2ConfigurationException(
                $"The PostgreSQL database's default isolation level is '{isolation}', but TypedOAuth.PostgreSql needs 'read committed'. "
                + "Set it for the database user: ALTER ROLE app SET default_transaction_isolation = 'read committed'.");
        }
    }
}
