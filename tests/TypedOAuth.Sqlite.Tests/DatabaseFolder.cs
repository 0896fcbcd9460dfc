using Microsoft.Data.Sqlite;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>A folder for database files, which is deleted after the test.</summary>
public sealed class DatabaseFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedoauth-sqlite-");

    public string File => Path.Combine(_folder.FullName, "tokens.db");

    public string ConnectionString => $"Data Source={File}";

    /// <summary>Queries the database directly.</summary>
    public object? Query(string sql)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
