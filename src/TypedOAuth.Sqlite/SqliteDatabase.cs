using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.Sqlite;

/// <summary>Opens connections to one file and prepares the file: its permissions, its journal and its schema.</summary>
internal sealed class SqliteDatabase
{
    /// <summary>The time in seconds that a statement waits for another connection. Writers wait in <see cref="WriteLock"/>.</summary>
    private const int BusyTimeoutSeconds = 2;

    private readonly ILogger _logger;
    private readonly string _connectionString;
    private volatile bool _isReady;

    public SqliteDatabase(string connectionString, TimeProvider time, ILogger logger)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var builder = new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = BusyTimeoutSeconds };
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
        {
            throw new OAuth2ConfigurationException(
                "TypedOAuth.Sqlite needs a file, for example 'Data Source=tokens.db'. To keep tokens in memory, do not register a store.");
        }

        _logger = logger;
        _connectionString = builder.ConnectionString;
        DataSource = builder.DataSource;
        WriteLock = new(DataSource, time);
    }

    public string DataSource { get; }

    public SqliteWriteLock WriteLock { get; }

    /// <summary>Prepares the file before its first use.</summary>
    /// <exception cref="OAuth2ConfigurationException">The file cannot be opened, or is not a database of this package.</exception>
    /// <exception cref="OAuth2TransientException">Another process holds the write lock for too long.</exception>
    public ValueTask EnsureReadyAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isReady)
        {
            return default;
        }

        var preparation = WriteLock.EnterAsync(TryPrepare, cancellationToken);
        if (preparation.IsCompletedSuccessfully)
        {
            WriteLock.Exit();
            return default;
        }

        return WaitAsync(preparation);
    }

    /// <summary>Opens a connection from the pool, after <see cref="EnsureReadyAsync"/>.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            Configure(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private async ValueTask WaitAsync(ValueTask<SqliteDatabase> preparation)
    {
        await preparation.ConfigureAwait(false);
        WriteLock.Exit();
    }

    /// <summary>Tries to prepare the file.</summary>
    /// <returns>This database; <see langword="null"/> if another process holds a lock.</returns>
    private SqliteDatabase? TryPrepare()
    {
        if (_isReady)
        {
            return this;
        }

        SqliteFileRights.CreatePrivate(DataSource);
        using var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();

            // This step precedes the creation of the journal, because SQLite gives the journal the permissions of the file.
            SqliteFileRights.Tighten(connection.DataSource, _logger);
            Configure(connection);
            _isReady = SqliteSchema.TryMigrate(connection);
            return _isReady ? this : null;
        }
        catch (SqliteException exception) when (SqliteCommands.IsBusy(exception.SqliteErrorCode))
        {
            return null;
        }
        catch (SqliteException exception)
        {
            throw new OAuth2ConfigurationException(
                $"The token database '{DataSource}' cannot be opened ({exception.Message}). "
                + "Check the path and its permissions, and that the file is a SQLite database.",
                exception);
        }
    }

    /// <summary>Sets the durability and the secure deletion of a connection.</summary>
    /// <remarks>
    /// With FULL, a completed write is on the disk and survives a power failure. Deleted and replaced content is overwritten with zeros.
    /// </remarks>
    private static void Configure(SqliteConnection connection)
    {
        using var command = SqliteCommands.Create(connection, "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
        command.ExecuteNonQuery();
    }
}
