using System.Reflection;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>The locations of packages and targeting packs, which the project file writes into the assembly.</summary>
internal static class Locations
{
    private static readonly Dictionary<string, string> Roots = typeof(Locations).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(static attribute => attribute.Value is { Length: > 0 })
        .GroupBy(static attribute => attribute.Key, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First().Value!, StringComparer.Ordinal);

    /// <summary>Returns the full path of a file or folder.</summary>
    public static string Find(string root, string path = "")
    {
        var full = Path.GetFullPath(Path.Combine(Roots[root], path));
        return Path.Exists(full) ? full : throw new FileNotFoundException($"The build found '{root}', but it has no '{path}'.", full);
    }
}
