using Microsoft.Extensions.Logging;

namespace TypedOAuth.Sqlite;

/// <summary>Restricts the database's files to their owner. On Windows, the permissions of the folder apply instead.</summary>
internal static class SqliteFileRights
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode OthersRights =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>The suffixes of the database file and of the files that SQLite creates beside it.</summary>
    private static readonly string[] Suffixes = ["", "-wal", "-shm", "-journal"];

    /// <summary>Creates the file, if it does not exist, with permissions for its owner only.</summary>
    /// <remarks>SQLite gives the same permissions to the journal and the shared memory.</remarks>
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
            // Another process has created the file with the same permissions.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OAuth2ConfigurationException(
                $"The token database '{path}' cannot be created ({exception.Message}). Check the path and its permissions.", exception);
        }
    }

    /// <summary>Removes the permissions of other users from existing files and logs the change.</summary>
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
            // The permissions of some mounted volumes cannot be changed, so the warning asks the operator to change them.
            SqliteLog.RightsNotTightened(logger, file.FullName, exception);
        }
    }
}
