using System.Reflection;
using System.Text.Json;

namespace TypedOAuth.Tool.Catalogue;

/// <summary>Provides the catalogue of providers, which is embedded in the tool.</summary>
internal sealed class ProviderCatalogue
{
    private const string Prefix = "providers/";
    private const string Extension = ".json";

    private static readonly Assembly Tool = typeof(ProviderCatalogue).Assembly;

    private readonly Lazy<IReadOnlyList<ProviderEntry>> _all = new(ReadAll);

    /// <summary>All providers in the order of their ids, including services that no longer exist.</summary>
    public IReadOnlyList<ProviderEntry> All => _all.Value;

    /// <summary>Returns the provider with an id or a name; returns null if there is no such provider.</summary>
    /// <remarks>An id is the name of a file. The other files are read only for a name.</remarks>
    public ProviderEntry? Find(string text) => Read(text) ?? All.FirstOrDefault(entry => entry.IsNamed(text));

    private static IReadOnlyList<ProviderEntry> ReadAll() =>
    [
        .. Tool.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => Read(name[Prefix.Length..^Extension.Length])).OfType<ProviderEntry>()
            .OrderBy(static entry => entry.Id, StringComparer.Ordinal),
    ];

    private static ProviderEntry? Read(string id)
    {
        using var stream = Tool.GetManifestResourceStream($"{Prefix}{id}{Extension}");
        if (stream is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(stream);

        // A schema of these files can be beside them.
        return document.RootElement.TryGetProperty("id", out var declared) && declared.GetString() == id ? new(document.RootElement.Clone()) : null;
    }
}
