using Microsoft.Data.Sqlite;

namespace TypedOAuth.Sqlite;

/// <summary>Opens connections to one file, and sees to the file itself: its rights, its journal, its schema.</summary>
internal sealed class SqliteDatabase
{
    /// <summary>How long a statement waits for another process's write, in seconds.</summary>
    private const int BusyTimeoutSeconds = 30;

    private readonly Lock _gate = new();
    private readonly string _connectionString;
    private volatile bool _isReady;

    public SqliteDatabase(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var builder = new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = BusyTimeoutSeconds };
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
        {
            throw new OAuth2ConfigurationException(
                "TypedOAuth.Sqlite needs a file, 'Data Source=tokens.db' for example. To keep tokens in memory, name no store at all.");
        }

        _connectionString = builder.ConnectionString;
        DataSource = builder.DataSource;
    }

    public string DataSource { get; }

    /// <summary>Opens a connection from the pool.</summary>
    /// <exception cref="OAuth2ConfigurationException">The file cannot be opened, or is no database that this package knows.</exception>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            Prepare(connection);
            return connection;
        }
        catch (SqliteException exception) when (!_isReady && exception.SqliteErrorCode != SQLitePCL.raw.SQLITE_BUSY)
        {
            connection.Dispose();
            throw new OAuth2ConfigurationException(
                $"The token database '{DataSource}' cannot be opened ({exception.Message}): check the path, its rights, and that it is a SQLite file.",
                exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Prepare(SqliteConnection connection)
    {
        if (_isReady)
        {
            OpenForWriting(connection);
            return;
        }

        lock (_gate)
        {
            if (!_isReady)
            {
                CreatePrivateFile();
            }

            OpenForWriting(connection);
            if (!_isReady)
            {
                SqliteSchema.Migrate(connection);
                _isReady = true;
            }
        }
    }

    /// <summary>An acknowledged write is on the disk, not only in the operating system's hands: FULL also survives a power cut.</summary>
    private static void OpenForWriting(SqliteConnection connection)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL;";
        command.ExecuteNonQuery();
    }

    /// <summary>The file is created for its owner alone; SQLite gives the journal and the shared memory the same rights.</summary>
    private void CreatePrivateFile()
    {
        if (OperatingSystem.IsWindows() || File.Exists(DataSource) || DataSource.StartsWith("file:", StringComparison.Ordinal))
        {
            return;
        }

        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            };
            using var file = new FileStream(DataSource, options);
        }
        catch (IOException) when (File.Exists(DataSource))
        {
            // Another process was faster, and has given it the same rights.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OAuth2ConfigurationException(
                $"The token database '{DataSource}' cannot be created ({exception.Message}): check the path and its rights.", exception);
        }
    }
}
