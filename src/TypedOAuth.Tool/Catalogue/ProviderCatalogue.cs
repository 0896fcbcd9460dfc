using System.Text.Json;

namespace TypedOAuth.Tool.Catalogue;

/// <summary>Provides the catalogue of providers, which is embedded in the tool.</summary>
internal sealed class ProviderCatalogue
{
    private const string Prefix = "providers/";

    private ProviderCatalogue(IReadOnlyList<ProviderEntry> all) => All = all;

    /// <summary>All providers in the order of their ids, including services that no longer exist.</summary>
    public IReadOnlyList<ProviderEntry> All { get; }

    public static ProviderCatalogue Load()
    {
        var assembly = typeof(ProviderCatalogue).Assembly;
        var entries = new List<ProviderEntry>();
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var document = JsonDocument.Parse(stream);
            // A schema of these files can be beside them.
            if (document.RootElement.TryGetProperty("id", out var id) && id.GetString() == Path.GetFileNameWithoutExtension(name))
            {
                entries.Add(new(document.RootElement.Clone()));
            }
        }

        return new([.. entries.OrderBy(static entry => entry.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Returns the provider with an id or a name; returns null if there is no such provider.</summary>
    public ProviderEntry? Find(string text) =>
        All.FirstOrDefault(entry => entry.Id == text) ?? All.FirstOrDefault(entry => entry.IsNamed(text));
}
