using TypedOAuth.TestSupport;

namespace TypedOAuth.SourceGenerators.Tests.Catalogue.Pages;

/// <summary>Finds the guides of <c>docs/providers</c>, which people write.</summary>
internal static class ProviderGuides
{
    public static readonly string Folder = Path.Combine(Repository.Root, "docs", "providers");

    /// <summary>Pages about all providers.</summary>
    private static readonly string[] OtherPages = ["README", "endpoints", "exchanges", "own-provider", "responses", "vocabulary"];

    /// <summary>The presets whose guide has another name.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal) { ["microsoft"] = "entra" };

    /// <summary>The guides by the id of their preset.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Directory.EnumerateFiles(Folder, "*.md")
        .Select(static path => Path.GetFileNameWithoutExtension(path)!)
        .Except(OtherPages)
        .ToDictionary(static name => OtherNames.FirstOrDefault(other => other.Value == name).Key ?? name, StringComparer.Ordinal);

    /// <summary>Returns the name of the guide to a preset; null if there is none.</summary>
    public static string? Find(string id) => All.GetValueOrDefault(id);
}
