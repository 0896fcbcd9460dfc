using System.Collections.Immutable;
using System.Globalization;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>The names of emitted files: the class's metadata name.</summary>
internal static class HintNames
{
    /// <summary>Finds the names that another one differs from by case only; there are hardly ever any.</summary>
    public static EquatableArray<string> FindLookAlikes(ImmutableArray<string> names) =>
        new(names
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() > 1)
            .SelectMany(static group => group)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToImmutableArray());

    /// <summary>Names a file; a look-alike's name ends with a hash of its letters' case.</summary>
    public static string Create(string metadataName, EquatableArray<string> lookAlikes) =>
        lookAlikes.Contains(metadataName, StringComparer.Ordinal)
            ? $"{metadataName}.{Hash(metadataName).ToString("x8", CultureInfo.InvariantCulture)}.g.cs"
            : $"{metadataName}.g.cs";

    /// <summary>FNV-1a: the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash;
    }
}
