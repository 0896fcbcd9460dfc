using System.Reflection;

namespace TypedOAuth.Benchmarks.Generators;

/// <summary>Where the build found packages and targeting packs; the project file writes it into the assembly.</summary>
internal static class Locations
{
    private static readonly Dictionary<string, string> Roots = typeof(Locations).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(static attribute => attribute.Value is { Length: > 0 })
        .GroupBy(static attribute => attribute.Key, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First().Value!, StringComparer.Ordinal);

    /// <summary>The full path of a file or folder.</summary>
    public static string Find(string root, string path = "")
    {
        var full = Path.GetFullPath(Path.Combine(Roots[root], path));
        return Path.Exists(full) ? full : throw new FileNotFoundException($"The build found '{root}', but it has no '{path}'.", full);
    }
}
