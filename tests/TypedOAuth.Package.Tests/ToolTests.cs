using System.Text;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>What is in the package of the tool, and how a reader of docs/tool.md installs and starts it.</summary>
public sealed class ToolTests(PackedPackages packages)
{
    [Fact]
    public void The_package_of_the_tool_has_everything_that_the_tool_needs()
    {
        using var package = packages.Open(PackedPackages.Tool);
        string[] entries = [.. package.Entries.Select(static entry => entry.FullName)];
        Assert.Equal(
            ["Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll", "TypedOAuth.Tool.dll"],
            entries.Where(static entry => entry.EndsWith(".dll", StringComparison.Ordinal)).Select(static entry => entry.Split('/')[^1]).Order(StringComparer.Ordinal));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open(), Encoding.UTF8);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "src", PackedPackages.Tool, "README.md")), reader.ReadToEnd());
        Assert.Contains("THIRD-PARTY-NOTICES.md", entries);
        Assert.Contains("icon.png", entries);

        var manifest = packages.ReadManifest(PackedPackages.Tool);
        Assert.Equal("MIT", manifest.Element("license")!.Value);
        Assert.Equal("DotnetTool", manifest.Descendants("packageType").Single().Attribute("name")!.Value);
        Assert.Empty(manifest.Descendants("dependency"));
        using var symbols = packages.Open(PackedPackages.Tool, "snupkg");
        Assert.Contains(symbols.Entries, static entry => entry.Name == "TypedOAuth.Tool.pdb");
    }

    [Fact]
    public async Task The_tool_is_installed_and_started_as_its_guide_says()
    {
        var folder = Directory.CreateTempSubdirectory("typedoauth-tool-");
        try
        {
            await RunAsync(folder.FullName, "new", "tool-manifest");
            await RunAsync(folder.FullName, "tool", "install", PackedPackages.Tool, "--version", packages.Version, "--source", packages.Source);
            var output = await RunAsync(folder.FullName, "typedoauth", "providers", "github");
            Assert.Contains("[OAuth2Client(Provider = OAuth2Providers.GitHub", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await Repository.RunAsync("dotnet", folder, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }
}
