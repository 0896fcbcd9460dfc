using System.Text.RegularExpressions;
using System.Xml.Linq;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>
/// Apps that <c>dotnet new typedoauth</c> creates from the packed template, in a folder that knows nothing of the repository, and that are built
/// together against the packages.
/// </summary>
public sealed partial class CreatedApps(PackedPackages packages) : IAsyncLifetime
{
    /// <summary>Two large providers, one without scopes, one whose users enter a part of the address, and one with a required setting.</summary>
    public static readonly string[] Providers = ["github", "google", "notion", "zendesk", "okta"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-created-");

    public async ValueTask InitializeAsync()
    {
        // The templates are installed in a folder of the test, and not for the developer.
        var template = Path.Combine(packages.Source, $"{PackedPackages.Templates}.{packages.Version}.nupkg");
        await RunAsync("new", "install", template, "--debug:custom-hive", Hive);
        foreach (var provider in Providers)
        {
            await RunAsync("new", "typedoauth", "-n", GetName(provider), "--provider", provider, "--debug:custom-hive", Hive);
        }

        await WriteAsync("nuget.config", new XElement("configuration", new XElement(
            "packageSources", new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", packages.Source)))));
        await WriteAsync("Apps.slnx", new XElement("Solution", Providers.Select(static provider =>
            new XElement("Project", new XAttribute("Path", $"{GetName(provider)}/{GetName(provider)}.csproj")))));

        // NU1603: a mirror that lacks one version of a transitive package gives the next one.
        await RunAsync("build", "Apps.slnx", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=NU1603");
    }

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Returns the name of a provider's app, which is also the name of its folder.</summary>
    public static string GetName(string provider) => $"Acme.{provider}";

    public string Read(string provider, string file) => File.ReadAllText(Path.Combine(GetFolder(provider), file)).ReplaceLineEndings("\n");

    /// <summary>Returns the settings that the commands in the app's README set, with the examples of the README and otherwise made-up values.</summary>
    public Dictionary<string, string> ReadSettings(string provider) => Command().Matches(Read(provider, "README.md")).ToDictionary(
        static command => command.Groups["key"].Value,
        static command => command.Groups["example"] is { Success: true, Value: var example } ? example : Guid.NewGuid().ToString("N"),
        StringComparer.Ordinal);

    /// <summary>Starts an app with settings at an address.</summary>
    internal Task<AppProcess> StartAsync(string provider, Uri address, Dictionary<string, string> settings)
    {
        var environment = settings.ToDictionary(static setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), static setting => setting.Value);
        environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        environment["ASPNETCORE_URLS"] = address.AbsoluteUri;
        return AppProcess.StartAsync(GetFolder(provider), [Path.Combine("bin", "Debug", "net10.0", $"{GetName(provider)}.dll")], environment);
    }

    private string Hive => Path.Combine(_directory.FullName, "hive");

    private string GetFolder(string provider) => Path.Combine(_directory.FullName, GetName(provider));

    private Task WriteAsync(string name, XElement content) =>
        File.WriteAllTextAsync(Path.Combine(_directory.FullName, name), content.ToString(), TestContext.Current.CancellationToken);

    private async Task RunAsync(params string[] arguments)
    {
        var (exitCode, log) = await Repository.RunAsync("dotnet", _directory.FullName, arguments);
        Assert.True(exitCode == 0, log);
    }

    [GeneratedRegex("^dotnet user-secrets set \"(?<key>[^\"]+)\" \"<[^<>\",]+(, for example (?<example>[^<>\"]+))?>\"$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
