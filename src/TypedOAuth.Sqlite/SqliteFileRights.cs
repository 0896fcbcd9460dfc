using Microsoft.Extensions.Logging;

namespace TypedOAuth.Sqlite;

/// <summary>Keeps the database's files to their owner. Windows has no such rights: there, the folder's apply.</summary>
internal static class SqliteFileRights
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode OthersRights =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The database, and what SQLite keeps beside it.</summary>
    private static readonly string[] Suffixes = ["", "-wal", "-shm", "-journal"];

    /// <summary>Creates the file for its owner alone, if it does not exist; SQLite gives the journal and the shared memory the same rights.</summary>
    public static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path) || path.StartsWith("file:", StringComparison.Ordinal))
        {
            return;
        }

        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = Private };
            using var file = new FileStream(path, options);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was faster, and has given it the same rights.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OAuth2ConfigurationException(
                $"The token database '{path}' cannot be created ({exception.Message}): check the path and its rights.", exception);
        }
    }

    /// <summary>Takes the rights of others from files that exist, and says so in the log.</summary>
    public static void Tighten(string database, ILogger logger)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var suffix in Suffixes)
        {
            Tighten(new FileInfo(database + suffix), logger);
        }
    }

    private static void Tighten(FileInfo file, ILogger logger)
    {
        if (OperatingSystem.IsWindows() || !file.Exists || (file.UnixFileMode & OthersRights) == 0)
        {
            return;
        }

        try
        {
            file.UnixFileMode = Private;
            SqliteLog.RightsTightened(logger, file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The rights of some mounted volumes cannot be changed; the warning asks for it instead.
            SqliteLog.RightsNotTightened(logger, file.FullName, exception);
        }
    }
}
