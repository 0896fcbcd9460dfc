using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace TypedOAuth.Package.Tests;

/// <summary>What is in the packages.</summary>
public sealed class ContentTests(PackedPackages packages)
{
    /// <summary>What a compiler of the first .NET 10 SDK, or a later one, has loaded anyway.</summary>
    private static readonly Dictionary<string, Version> AllowedReferences = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(5, 0, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(5, 0, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 2, 0),
    };

    /// <summary>Code fixes alone may use what only editors have.</summary>
    private static readonly Dictionary<string, Version> EditorReferences = new(AllowedReferences, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(5, 0, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(5, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
    };

    /// <summary>Source Link's record in a portable PDB.</summary>
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Theory]
    [InlineData("TypedOAuth", new[] { "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Http", "Microsoft.Extensions.Options.ConfigurationExtensions", "Microsoft.IdentityModel.JsonWebTokens" })]
    [InlineData("TypedOAuth.AspNetCore", new[] { "TypedOAuth" })]
    [InlineData("TypedOAuth.Sqlite", new[] { "Microsoft.Data.Sqlite", "TypedOAuth" })]
    public void A_package_has_its_library_documentation_licence_readme_symbols_and_dependencies(string id, string[] dependencies)
    {
        using var package = packages.Open(id);
        string[] entries = [.. package.Entries.Select(static entry => entry.FullName)];
        Assert.Contains($"lib/net10.0/{id}.dll", entries);
        Assert.Contains($"lib/net10.0/{id}.xml", entries);
        Assert.Contains("README.md", entries);

        var manifest = packages.ReadManifest(id);
        Assert.Equal("MIT", manifest.Element("license")!.Value);
        Assert.Equal("README.md", manifest.Element("readme")!.Value);
        Assert.False(string.IsNullOrWhiteSpace(manifest.Element("description")!.Value));
        Assert.Matches("^[0-9a-f]{40}$", manifest.Element("repository")!.Attribute("commit")!.Value);
        Assert.Equal(dependencies, manifest.Descendants("dependency").Select(static element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));

        using var symbols = packages.Open(id, "snupkg");
        Assert.Contains(symbols.Entries, entry => entry.FullName == $"lib/net10.0/{id}.pdb");
    }

    [Fact]
    public void The_packages_that_rest_on_the_library_bring_its_generator()
    {
        foreach (var id in PackedPackages.Ids.Skip(1))
        {
            var library = packages.ReadManifest(id).Descendants("dependency").Single(static element => element.Attribute("id")!.Value == "TypedOAuth");
            Assert.DoesNotContain("Analyzers", library.Attribute("exclude")?.Value ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_analyzers_refer_to_nothing_that_a_host_of_theirs_has_not_loaded()
    {
        using var package = packages.Open("TypedOAuth");
        var analyzers = package.Entries.Where(static entry => entry.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)).ToList();
        Assert.Equal(["TypedOAuth.CodeFixes.dll", "TypedOAuth.SourceGenerators.dll"], analyzers.Select(static entry => entry.Name).Order(StringComparer.Ordinal));
        foreach (var analyzer in analyzers)
        {
            var allowed = analyzer.Name == "TypedOAuth.CodeFixes.dll" ? EditorReferences : AllowedReferences;
            foreach (var (name, version) in ReadReferences(analyzer).Where(static reference => reference.Name != "TypedOAuth.SourceGenerators"))
            {
                Assert.True(allowed.TryGetValue(name, out var highest), $"{analyzer.Name} refers to {name} {version}.");
                Assert.True(version <= highest, $"{analyzer.Name} refers to {name} {version}, newer than {highest}.");
            }
        }
    }

    [Theory]
    [InlineData("nupkg", new[] { ".dll", ".xml" })]
    [InlineData("snupkg", new[] { ".pdb" })]
    public void Packing_twice_gives_the_same_bytes(string extension, string[] kinds)
    {
        foreach (var id in PackedPackages.Ids)
        {
            using var one = packages.Open(id, extension);
            using var two = packages.Open(id, extension, packages.SecondSource);
            var built = one.Entries.Where(entry => kinds.Contains(Path.GetExtension(entry.Name)) && entry.Name != "[Content_Types].xml").ToList();
            Assert.Equal(kinds.Order(StringComparer.Ordinal), built.Select(static entry => Path.GetExtension(entry.Name)).Distinct().Order(StringComparer.Ordinal));
            foreach (var entry in built)
            {
                Assert.True(Read(entry).SequenceEqual(Read(two.GetEntry(entry.FullName)!)), $"{entry.FullName} differs.");
            }
        }
    }

    [Fact]
    public void A_debugger_finds_the_sources_of_the_commit()
    {
        foreach (var id in PackedPackages.Ids)
        {
            var repository = packages.ReadManifest(id).Element("repository")!;
            Assert.Equal($"{PackedPackages.RepositoryUrl}.git", repository.Attribute("url")!.Value);
            using var symbols = packages.Open(id, "snupkg");
            using var pdb = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(Read(symbols.GetEntry($"lib/net10.0/{id}.pdb")!)));
            var reader = pdb.GetMetadataReader();
            var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == SourceLinkKind);
            var raw = PackedPackages.RepositoryUrl.Replace("github.com", "raw.githubusercontent.com", StringComparison.Ordinal);
            Assert.Contains($"{raw}/{repository.Attribute("commit")!.Value}/*", Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)), StringComparison.Ordinal);
        }
    }

    private static List<(string Name, Version Version)> ReadReferences(System.IO.Compression.ZipArchiveEntry assembly)
    {
        using var image = new PEReader(ImmutableArray.Create(Read(assembly)));
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }

    private static byte[] Read(System.IO.Compression.ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
