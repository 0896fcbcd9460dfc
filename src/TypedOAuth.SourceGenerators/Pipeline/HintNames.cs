using System.Collections.Immutable;
using System.Globalization;
using TypedOAuth.SourceGenerators.Model;

namespace TypedOAuth.SourceGenerators.Pipeline;

/// <summary>Creates the names of emitted files from the classes' metadata names.</summary>
internal static class HintNames
{
    /// <summary>Finds the rare names that differ from another name only by case.</summary>
    public static EquatableArray<string> FindLookAlikes(ImmutableArray<string> names) =>
        new(names
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() > 1)
            .SelectMany(static group => group)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToImmutableArray());

    /// <summary>Creates a file's name; if another name differs only by case, the name contains a hash.</summary>
    public static string Create(string metadataName, EquatableArray<string> lookAlikes) =>
        lookAlikes.Contains(metadataName, StringComparer.Ordinal)
            ? $"{metadataName}.{Hash(metadataName).ToString("x8", CultureInfo.InvariantCulture)}.g.cs"
            : $"{metadataName}.g.cs";

    /// <summary>Returns the FNV-1a hash, which is the same on every machine, unlike <see cref="string.GetHashCode()"/>.</summary>
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
