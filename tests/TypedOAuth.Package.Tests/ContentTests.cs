using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>What is in the packages.</summary>
public sealed partial class ContentTests(PackedPackages packages)
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
    [InlineData("TypedOAuth.Redis", new[] { "StackExchange.Redis", "TypedOAuth" })]
    [InlineData("TypedOAuth.Sqlite", new[] { "Microsoft.Data.Sqlite", "TypedOAuth" })]
    [InlineData("TypedOAuth.Testing", new[] { "TypedOAuth" })]
    [InlineData("TypedOAuth.PostgreSql", new[] { "Npgsql", "TypedOAuth" })]
    public void A_package_has_its_library_documentation_licence_readme_symbols_and_dependencies(string id, string[] dependencies)
    {
        using var package = packages.Open(id);
        string[] entries = [.. package.Entries.Select(static entry => entry.FullName)];
        Assert.Contains($"lib/net10.0/{id}.dll", entries);
        Assert.Contains($"lib/net10.0/{id}.xml", entries);
        Assert.Contains("THIRD-PARTY-NOTICES.md", entries);
        Assert.Equal(ReadSource($"src/{id}/README.md"), Encoding.UTF8.GetString(Read(package.GetEntry("README.md")!)));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "src", "icon.png")), Read(package.GetEntry("icon.png")!));

        var manifest = packages.ReadManifest(id);
        Assert.Equal("MIT", manifest.Element("license")!.Value);
        Assert.Equal("README.md", manifest.Element("readme")!.Value);
        Assert.Equal("icon.png", manifest.Element("icon")!.Value);
        Assert.Equal(ReadReleaseNotes(), manifest.Element("releaseNotes")!.Value.ReplaceLineEndings("\n"));
        Assert.False(string.IsNullOrWhiteSpace(manifest.Element("description")!.Value));
        Assert.Matches("^[0-9a-f]{40}$", manifest.Element("repository")!.Attribute("commit")!.Value);
        Assert.Equal(dependencies, manifest.Descendants("dependency").Select(static element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));

        using var symbols = packages.Open(id, "snupkg");
        Assert.Contains(symbols.Entries, entry => entry.FullName == $"lib/net10.0/{id}.pdb");
    }

    [Fact]
    public void The_library_has_the_pages_that_its_messages_and_READMEs_name()
    {
        using var package = packages.Open("TypedOAuth");
        string[] entries = [.. package.Entries.Select(static entry => entry.FullName)];
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "*.md").Select(static path => $"docs/rules/{Path.GetFileName(path)}");
        Assert.Equal(pages.Append("docs/settings.md").Order(StringComparer.Ordinal), entries.Where(static entry => entry.StartsWith("docs/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(ReadSource("src/TypedOAuth/ConfigurationSchema.json"), Encoding.UTF8.GetString(Read(package.GetEntry("ConfigurationSchema.json")!)));
        Assert.Contains("buildTransitive/net10.0/TypedOAuth.targets", entries);
    }

    /// <summary>A file of the package is all that a reader of the package has.</summary>
    [Fact]
    public void Links_of_packed_pages_are_absolute_or_lead_into_the_package()
    {
        var count = 0;
        foreach (var id in PackedPackages.Ids)
        {
            using var package = packages.Open(id);
            foreach (var entry in package.Entries.Where(static entry => entry.Name.EndsWith(".md", StringComparison.Ordinal)))
            {
                var text = CodeBlock().Replace(Encoding.UTF8.GetString(Read(entry)).ReplaceLineEndings("\n"), "");
                foreach (var link in Link().Matches(text).Select(static match => match.Groups["link"].Value))
                {
                    count++;
                    Assert.True(IsSound(package, entry, text, link), $"{id}: {entry.FullName} links to {link}.");
                }
            }
        }

        Assert.True(count > 50, $"Only {count} links were found.");

        static bool IsSound(System.IO.Compression.ZipArchive package, System.IO.Compression.ZipArchiveEntry page, string text, string link)
        {
            if (link.StartsWith("https://", StringComparison.Ordinal))
            {
                return true;
            }

            var (path, anchor) = link.Split('#') is [var first, var second] ? (first, second) : (link, "");
            var target = path.Length == 0 ? page : package.GetEntry(new Uri(new Uri($"file:///{page.FullName}"), path).AbsolutePath[1..]);
            return target is not null && (anchor.Length == 0 || (target == page && Heading().Matches(text).Any(match => ToAnchor(match.Groups["text"].Value) == anchor)));
        }

        static string ToAnchor(string heading) =>
            new([.. heading.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(static c => c == ' ' ? '-' : c)]);
    }

    [Fact]
    public void Each_dependency_is_in_the_notices_with_its_license()
    {
        var rows = NoticeRow().Matches(ReadSource("THIRD-PARTY-NOTICES.md")).Select(static match => match.Groups["name"].Value).ToList();
        var dependencies = PackedPackages.Ids.SelectMany(static id =>
        {
            using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", id, "obj", "project.assets.json")));
            return assets.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject()
                .Where(static library => library.Value.GetProperty("type").GetString() == "package" && library.Value.TryGetProperty("runtime", out var _))
                .Select(static library => library.Name.Split('/')[0]).ToList();
        });
        Assert.Equal(dependencies.Distinct().Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_property_gives_the_packages_their_project_page_and_the_rules_their_links()
    {
        const string property = $"-p:RepositoryUrl={PackedPackages.RepositoryUrl}";
        var (exitCode, page) = await Repository.RunAsync(
            "dotnet", Repository.Root, "msbuild", "src/TypedOAuth.Sqlite/TypedOAuth.Sqlite.csproj", property, "-getProperty:PackageProjectUrl");
        Assert.True(exitCode == 0, page);
        Assert.Equal(PackedPackages.RepositoryUrl, page.Trim());
        var (_, metadata) = await Repository.RunAsync(
            "dotnet", Repository.Root, "msbuild", "src/TypedOAuth.SourceGenerators/TypedOAuth.SourceGenerators.csproj", property, "-getItem:AssemblyMetadata");
        Assert.Contains("\"RulePagesRepository\"", metadata, StringComparison.Ordinal);
        Assert.Contains($"\"{PackedPackages.RepositoryUrl}\"", metadata, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packages_that_rest_on_the_library_bring_its_generator()
    {
        foreach (var id in PackedPackages.Ids.Skip(1).Where(static id => id != PackedPackages.Tool))
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
            using var pdb = MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(Read(symbols.Entries.Single(entry => entry.Name == $"{id}.pdb"))));
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

    private static string ReadSource(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    /// <summary>The top section of the change log.</summary>
    private static string ReadReleaseNotes()
    {
        var changes = ReadSource("CHANGELOG.md");
        var start = changes.IndexOf("\n## ", StringComparison.Ordinal) + 1;
        return changes[start..changes.IndexOf("\n## ", start, StringComparison.Ordinal)].Trim();
    }

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?<link>[^)\s]+)\)|<(?<link>https?://[^>]+)>|^\[[^\]]+\]:\s*(?<link>\S+)", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| (?<name>[\w.]+)[^|]* \| (MIT|Apache-2\.0|PostgreSQL) \|", RegexOptions.Multiline)]
    private static partial Regex NoticeRow();

    private static byte[] Read(System.IO.Compression.ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
