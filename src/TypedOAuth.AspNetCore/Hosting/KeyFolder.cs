using System.Text;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Finds Data Protection's default folder for keys, and whether a folder is deleted with its container.</summary>
/// <remarks>The possible folders are checked in the same order as in Data Protection.</remarks>
internal static class KeyFolder
{
    private const string Name = "DataProtection-Keys";

    /// <summary>The file systems that exist only in memory or in the writable layer of a container.</summary>
    private static readonly string[] VolatileFileSystems = ["overlay", "aufs", "tmpfs", "ramfs"];

    /// <summary>Returns the default folder; returns null if there is none and keys are kept in memory.</summary>
    public static string? FindDefault(ProcessSurroundings surroundings, bool isWindows)
    {
        var home = surroundings.GetVariable("HOME");
        if (!string.IsNullOrEmpty(surroundings.GetVariable("WEBSITE_INSTANCE_ID")) && !string.IsNullOrEmpty(home))
        {
            return InApplicationData(home); // Azure App Service.
        }

        var localData = surroundings.GetLocalApplicationData();
        if (isWindows && localData.Length > 0)
        {
            return InApplicationData(localData);
        }

        if (surroundings.GetVariable("LOCALAPPDATA") is { } localAppData)
        {
            return InApplicationData(localAppData);
        }

        if (surroundings.GetVariable("USERPROFILE") is { } profile)
        {
            return InApplicationData(Path.Combine(profile, "AppData", "Local"));
        }

        if (home is not null)
        {
            return Path.Combine(home, ".aspnet", Name);
        }

        return localData.Length > 0 ? InApplicationData(localData) : null;
    }

    /// <summary>Returns whether a folder is deleted with the container, because no volume is mounted at it or above it.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="mounts">The lines of <c>/proc/self/mountinfo</c>.</param>
    public static bool IsOfContainer(string folder, IReadOnlyList<string> mounts)
    {
        var (mountPoint, fileSystem) = ("", "");
        foreach (var line in mounts)
        {
            // For example "36 35 98:0 / /mnt rw,noatime master:1 - ext4 /dev/root rw". The fifth field is the mount point, and the first field after
            // the hyphen is the file system.
            var fields = line.Split(' ');
            var hyphen = Array.IndexOf(fields, "-");
            if (hyphen < 5 || hyphen + 1 >= fields.Length)
            {
                continue;
            }

            // A later mount hides an earlier one of the same folder.
            var point = Unescape(fields[4]);
            if (point.Length >= mountPoint.Length && IsBelow(folder, point))
            {
                (mountPoint, fileSystem) = (point, fields[hyphen + 1]);
            }
        }

        return mountPoint.Length > 0 && (mountPoint == "/" || VolatileFileSystems.Contains(fileSystem));
    }

    private static string InApplicationData(string folder) => Path.Combine(folder, "ASP.NET", Name);

    private static bool IsBelow(string folder, string mountPoint) =>
        mountPoint == "/" || folder == mountPoint || folder.StartsWith($"{mountPoint}/", StringComparison.Ordinal);

    /// <summary>Replaces escape sequences of three octal digits, which stand for a space, tab, line feed or backslash.</summary>
    private static string Unescape(string field)
    {
        if (!field.Contains('\\', StringComparison.Ordinal))
        {
            return field;
        }

        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] == '\\' && i + 3 < field.Length && field.AsSpan(i + 1, 3).IndexOfAnyExceptInRange('0', '7') < 0)
            {
                text.Append((char)(((field[i + 1] - '0') * 64) + ((field[i + 2] - '0') * 8) + (field[i + 3] - '0')));
                i += 3;
            }
            else
            {
                text.Append(field[i]);
            }
        }

        return text.ToString();
    }
}
