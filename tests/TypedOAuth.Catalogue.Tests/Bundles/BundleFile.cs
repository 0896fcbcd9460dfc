using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TypedOAuth.Catalogue.Tests.Writing;
using TypedOAuth.SourceGenerators.Tests.Catalogue;

namespace TypedOAuth.Catalogue.Tests.Bundles;

/// <summary>Reads and writes the files of the bundles, and names the providers that have one.</summary>
internal static class BundleFile
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly string Folder = Path.Combine(CatalogueProvider.Folder, "Exchanges");

    /// <summary>The providers that an application can use: the service exists, and attributes can declare it.</summary>
    public static IReadOnlyList<CatalogueProvider> Providers { get; } =
        [.. CatalogueProvider.All.Where(static provider => provider.IsPreset).OrderBy(static provider => provider.Id, StringComparer.Ordinal)];

    private static bool IsUpdate => Environment.GetEnvironmentVariable("TYPEDOAUTH_UPDATE_DOCS") == "1";

    public static string GetPath(string provider) => Path.Combine(Folder, $"{provider}.json");

    public static JsonObject Read(string provider) => JsonNode.Parse(File.ReadAllText(GetPath(provider)))!.AsObject();

    /// <summary>Returns whether a contributor has replaced the written bundle with a recording.</summary>
    public static bool IsRecording(string provider) =>
        File.Exists(GetPath(provider)) && !Read(provider)["about"]!.GetValue<string>().StartsWith("Written from the facts of ", StringComparison.Ordinal);

    public static string Write(CatalogueProvider provider) => BundleWriter.Write(new Facts(provider)).ToJsonString(Options) + "\n";

    /// <summary>With TYPEDOAUTH_UPDATE_DOCS=1, deletes the bundles of providers whose service has ended.</summary>
    public static void DeleteFormer()
    {
        foreach (var path in IsUpdate ? Directory.GetFiles(Folder, "*.json").Except(Providers.Select(static provider => GetPath(provider.Id))) : [])
        {
            File.Delete(path);
        }
    }

    /// <summary>Compares a file with its expected text; with TYPEDOAUTH_UPDATE_DOCS=1, writes it first.</summary>
    public static void AssertWritten(string path, string expected)
    {
        if (IsUpdate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{path} does not exist. Run these tests with TYPEDOAUTH_UPDATE_DOCS=1.");
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
