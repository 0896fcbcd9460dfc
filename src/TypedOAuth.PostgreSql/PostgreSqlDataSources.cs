using System.Data.Common;
using Npgsql;

namespace TypedOAuth.PostgreSql;

/// <summary>Creates data sources from connection strings.</summary>
internal static class PostgreSqlDataSources
{
    /// <summary>The default limit in seconds for a connection attempt and for a command. It is short, because a user waits.</summary>
    private const int TimeoutSeconds = 5;

    /// <summary>Creates a data source without opening a connection.</summary>
    /// <exception cref="OAuth2ConfigurationException">The connection string is invalid.</exception>
    public static NpgsqlDataSource Create(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        try
        {
            var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
            var settings = new NpgsqlConnectionStringBuilder(connectionString)
            {
                // Npgsql would otherwise reset the state of a session before its next use. The store never changes this state.
                NoResetOnClose = true,
            };
            settings.ApplicationName ??= "TypedOAuth";
            if (!Has(given, nameof(settings.Timeout)))
            {
                settings.Timeout = TimeoutSeconds;
            }

            if (!Has(given, "Command Timeout", nameof(settings.CommandTimeout)))
            {
                settings.CommandTimeout = TimeoutSeconds;
            }

            // The slim builder leaves out types that the store does not use, and is compatible with Native AOT.
            var builder = new NpgsqlSlimDataSourceBuilder(settings.ConnectionString);
            builder.EnableTransportSecurity();
            builder.EnableIntegratedSecurity();
            return builder.Build();
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            // The exception names the invalid part, which may be a part of the password, for example after an unquoted ';'.
            throw new OAuth2ConfigurationException(
                "The connection string of TypedOAuth.PostgreSql is invalid. Use a connection string of Npgsql, for example "
                + "'Host=db.example;Database=app;Username=app;Password=…', with quotes around a password that contains ';' or '='.");
        }
    }

    /// <summary>Returns whether the store prepares its statements.</summary>
    /// <remarks>
    /// The store does not prepare them if the connection string contains <c>Max Auto Prepare=0</c>, for example because a connection pool uses
    /// another session for each transaction, or if it enables multiplexing, with which only Npgsql itself can prepare statements.
    /// </remarks>
    public static bool Prepares(string connectionString)
    {
        var given = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        return !settings.Multiplexing
            && (settings.MaxAutoPrepare > 0 || !Has(given, "Max Auto Prepare", nameof(settings.MaxAutoPrepare)));
    }

    private static bool Has(DbConnectionStringBuilder given, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (given.ContainsKey(name))
            {
                return true;
            }
        }

        return false;
    }
}
