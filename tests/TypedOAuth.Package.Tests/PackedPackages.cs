using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using TypedOAuth.TestSupport;

[assembly: AssemblyFixture(typeof(TypedOAuth.Package.Tests.PackedPackages))]

namespace TypedOAuth.Package.Tests;

/// <summary>The packages, packed once for all tests, with a version that no cache has seen.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    /// <summary>The tool, which is no library: applications do not reference it.</summary>
    public const string Tool = "TypedOAuth.Tool";

    public static readonly string[] Ids = ["TypedOAuth", "TypedOAuth.AspNetCore", "TypedOAuth.PostgreSql", "TypedOAuth.Redis", "TypedOAuth.Sqlite", "TypedOAuth.Testing", Tool];

    /// <summary>The template, which contains no library.</summary>
    public const string Templates = "TypedOAuth.Templates";

    /// <summary>Where the tests say that the checkouts come from.</summary>
    public const string RepositoryUrl = "https://github.com/example/typedoauth";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-packages-");

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    public string Source => Path.Combine(_directory.FullName, "one");

    /// <summary>The same packages, built and packed a second time from nothing, in another folder.</summary>
    public string SecondSource => Path.Combine(_directory.FullName, "two");

    public async ValueTask InitializeAsync() => await Task.WhenAll(
        PackAsync("checkout", Source), PackAsync("another-checkout", SecondSource));

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        foreach (var id in Ids)
        {
            // The app's restore unpacked them into the machine's own folder.
            var unpacked = new DirectoryInfo(Path.Combine(PackagesFolder, id.ToLowerInvariant(), Version));
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

    /// <summary>Where a restore unpacks packages.</summary>
    public static string PackagesFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A clean checkout of a public repository, with what is not committed yet: SourceLink takes the address from its remote.</summary>
    private async Task<string> CloneAsync(string name)
    {
        var checkout = Path.Combine(_directory.FullName, name);
        await RunAsync("git", Repository.Root, "clone", "--quiet", "--no-hardlinks", Repository.Root, checkout);
        await RunAsync("git", checkout, "remote", "set-url", "origin", $"{RepositoryUrl}.git");
        foreach (var old in Directory.EnumerateFileSystemEntries(checkout).Where(static path => Path.GetFileName(path) != ".git"))
        {
            DeleteEntry(old);
        }

        var files = await RunAsync("git", Repository.Root, "ls-files", "--cached", "--others", "--exclude-standard");
        foreach (var file in files.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static file => File.Exists(Path.Combine(Repository.Root, file))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(checkout, file))!);
            File.Copy(Path.Combine(Repository.Root, file), Path.Combine(checkout, file));
        }

        return checkout;
    }

    /// <summary>
    /// Packs all packages of a clean checkout in one build, which restores and compiles each project once. The analyzers are left out: they
    /// change no byte, and have run in the build that the tests come from.
    /// </summary>
    private async Task PackAsync(string name, string source)
    {
        var checkout = await CloneAsync(name);
        var filter = Path.Combine(_directory.FullName, $"{name}.slnf");
        var solution = new { path = $"{name}/Generator.sln", projects = Ids.Append(Templates).Select(static id => $"src\\{id}\\{id}.csproj") };
        await File.WriteAllTextAsync(filter, JsonSerializer.Serialize(new { solution }));
        await RunAsync(
            "dotnet", checkout, "pack", filter, "-c", "Release", "-o", source,
            $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");
    }

    private static async Task<string> RunAsync(string program, string directory, params string[] arguments)
    {
        var (exitCode, output) = await Repository.RunAsync(program, directory, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static void DeleteEntry(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
