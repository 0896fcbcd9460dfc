using System.Globalization;

namespace TypedOAuth.Benchmarks.Builds;

/// <summary>The library's package, packed from this repository, and a temporary package folder.</summary>
internal sealed class PackageFeed : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-feed-");
    private readonly string _version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-benchmark.{DateTime.UtcNow.Ticks}");

    private PackageFeed()
    {
    }

    /// <summary>The reference to the package.</summary>
    public string Reference => $"""<PackageReference Include="TypedOAuth" VersionOverride="{_version}" />""";

    /// <summary>The reference to the runtime without the analyzers.</summary>
    public string ReferenceWithoutAnalyzers =>
        $"""<PackageReference Include="TypedOAuth" VersionOverride="{_version}" ExcludeAssets="analyzers" />""";

    /// <summary>The properties with which a project finds the package.</summary>
    public string Properties => $"""
        <RestoreAdditionalProjectSources>{_directory.FullName}</RestoreAdditionalProjectSources>
        <RestorePackagesPath>{_directory.FullName}/unpacked</RestorePackagesPath>
        """;

    public static async Task<PackageFeed> PackAsync(CancellationToken cancellationToken)
    {
        var feed = new PackageFeed();
        await Command.RunDotNetAsync(
            Command.Repository, cancellationToken, "pack", "src/TypedOAuth", "-c", "Release", "-v:q", "-o", feed._directory.FullName,
            "--artifacts-path", Path.Combine(feed._directory.FullName, "artifacts"), $"-p:Version={feed._version}");
        return feed;
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
