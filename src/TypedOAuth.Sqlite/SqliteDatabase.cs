using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace TypedOAuth.Sqlite;

/// <summary>Opens connections to one file, and sees to the file itself: its rights, its journal, its schema.</summary>
internal sealed class SqliteDatabase
{
    /// <summary>How long one of the driver's statements waits for another connection, in seconds. Writers wait in <see cref="WriteLock"/>.</summary>
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
                "TypedOAuth.Sqlite needs a file, 'Data Source=tokens.db' for example. To keep tokens in memory, name no store at all.");
        }

        _logger = logger;
        _connectionString = builder.ConnectionString;
        DataSource = builder.DataSource;
        WriteLock = new(DataSource, time);
    }

    public string DataSource { get; }

    public SqliteWriteLock WriteLock { get; }

    /// <summary>Whether the file has been seen to, so that <see cref="Open"/> can be called.</summary>
    public bool IsReady => _isReady;

    /// <summary>Sees to the file before its first use.</summary>
    /// <exception cref="OAuth2ConfigurationException">The file cannot be opened, or is no database that this package knows.</exception>
    /// <exception cref="OAuth2TransientException">Another process writes the file for too long.</exception>
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

    /// <summary>Makes an attempt to see to the file.</summary>
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

            // Before the journal is opened: SQLite gives it the rights that the file has.
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
                $"The token database '{DataSource}' cannot be opened ({exception.Message}): check the path, its rights, and that it is a SQLite file.",
                exception);
        }
    }

    /// <summary>
    /// An acknowledged write is on the disk, not only in the operating system's hands: FULL also survives a power cut. What is deleted or
    /// replaced is overwritten with zeros.
    /// </summary>
    private static void Configure(SqliteConnection connection)
    {
        using var command = SqliteCommands.Create(connection, "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;");
        command.ExecuteNonQuery();
    }
}
