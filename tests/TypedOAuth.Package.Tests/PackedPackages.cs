using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using TypedOAuth.TestSupport;

[assembly: AssemblyFixture(typeof(TypedOAuth.Package.Tests.PackedPackages))]

namespace TypedOAuth.Package.Tests;

/// <summary>The packages, packed once for all tests, with a version that no cache has seen.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public static readonly string[] Ids = ["TypedOAuth", "TypedOAuth.AspNetCore", "TypedOAuth.Sqlite"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-packages-");

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    public string Source => Path.Combine(_directory.FullName, "one");

    /// <summary>The same packages, built and packed a second time from nothing.</summary>
    public string SecondSource => Path.Combine(_directory.FullName, "two");

    public async ValueTask InitializeAsync()
    {
        await PackAsync(Source);
        await PackAsync(SecondSource);
    }

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        foreach (var id in Ids)
        {
            // The app's restore unpacked them into the machine's own folder.
            var unpacked = new DirectoryInfo(Path.Combine(GetPackagesFolder(), id.ToLowerInvariant(), Version));
            if (unpacked.Exists)
            {
                unpacked.Delete(recursive: true);
            }
        }

        return ValueTask.CompletedTask;
    }

    public ZipArchive Open(string id, string extension = "nupkg", string? source = null) =>
        ZipFile.OpenRead(Path.Combine(source ?? Source, $"{id}.{Version}.{extension}"));

    public XElement ReadManifest(string id)
    {
        using var package = Open(id);
        using var stream = package.GetEntry($"{id}.nuspec")!.Open();
        var manifest = XDocument.Load(stream).Root!;
        foreach (var element in manifest.DescendantsAndSelf())
        {
            element.Name = element.Name.LocalName;
        }

        return manifest.Element("metadata")!;
    }

    private static string GetPackagesFolder() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private async Task PackAsync(string source)
    {
        var artifacts = Path.Combine(_directory.FullName, "artifacts");
        foreach (var id in Ids)
        {
            var (exitCode, log) = await Repository.RunAsync(
                "dotnet", Repository.Root, "pack", $"src/{id}", "-c", "Release", "-o", source, "--artifacts-path", artifacts,
                $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true");
            Assert.True(exitCode == 0, log);
        }

        Directory.Delete(artifacts, recursive: true);
    }
}
