using Npgsql;

namespace TypedOAuth.PostgreSql;

/// <summary>Explains errors of PostgreSQL that only a change of the configuration resolves.</summary>
internal static class PostgreSqlErrors
{
    /// <summary>Explains an error of the first use: a wrong user, database or schema, or <see cref="ExplainTables"/>.</summary>
    /// <remarks>
    /// A store that has worked before has a correct connection string. A later error of this kind, for example while a password is being
    /// changed, is an outage.
    /// </remarks>
    /// <returns>What happened and what to do; <see langword="null"/> for an error that may pass, for example an outage.</returns>
    public static string? ExplainFirstUse(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"PostgreSQL refused the user of the connection string ({exception.SqlState}). Check the user, the password, and pg_hba.conf.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"The PostgreSQL database of the connection string does not exist ({exception.SqlState}). Create it, or change the connection string.",
        PostgresErrorCodes.InvalidSchemaName =>
            $"No schema of the database user's search path exists ({exception.SqlState}). Create the schema, or change 'Search Path'.",
        PostgresErrorCodes.DuplicateTable => ForeignTable($"a table or sequence, {exception.SqlState}"),
        _ => ExplainTables(exception),
    };

    /// <summary>Explains an error that tables or rights cause.</summary>
    /// <returns>What happened and what to do; <see langword="null"/> for another error.</returns>
    public static string? ExplainTables(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The PostgreSQL user may not use or create the tables of TypedOAuth ({exception.SqlState}). Run the package's schema.sql as an "
            + "administrator and grant the user the rights that the package's README lists, or allow the user to create tables.",
        PostgresErrorCodes.UndefinedTable =>
            $"A table or sequence of TypedOAuth does not exist in the PostgreSQL database ({exception.SqlState}). Restore it from a backup, or "
            + "drop all tables whose names begin with oauth2_ and restart the app, which then creates empty tables.",
        PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.WrongObjectType or PostgresErrorCodes.DatatypeMismatch =>
            ForeignTable($"a table or sequence, {exception.SqlState}"),
        _ => null,
    };

    /// <summary>Returns whether the connection has ended, so that another connection may work. A timeout does not end a connection.</summary>
    public static bool IsConnectionBroken(NpgsqlException exception) => exception is PostgresException server
        ? server.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown
        : exception.InnerException is IOException;

    /// <summary>Returns what to do about a table that another program created.</summary>
    public static string ForeignTable(string name) =>
        $"The PostgreSQL schema contains a table with a name that TypedOAuth uses, but another program created it ({name}). Use another "
        + "database, or another schema by 'Search Path' in the connection string.";
}
