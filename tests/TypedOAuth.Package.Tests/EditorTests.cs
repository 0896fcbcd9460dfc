using System.Text.Json;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>What an editor gets from the packages, in a project that knows nothing of the repository.</summary>
public sealed class EditorTests(PackedPackages packages) : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-editor-");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_rule_names_its_page_in_the_package_and_settings_have_a_schema()
    {
        // The schema comes with the package that this one depends on.
        await WriteAsync("Library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestoreAdditionalProjectSources>{packages.Source}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedOAuth.Sqlite" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        await WriteAsync("AcmeClient.cs", """
            using TypedOAuth;

            [OAuth2Client(Alias = "acme", AuthUri = "http://acme.dev/authorize", AccessTokenUri = "https://acme.dev/token")]
            public partial class AcmeClient;
            """);
        var (exitCode, log) = await Repository.RunAsync("dotnet", _directory.FullName, "build", "-p:ErrorLog=log.json%2Cversion=2.1");
        Assert.True(exitCode == 1 && log.Contains("error TOA0007", StringComparison.Ordinal), log);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_directory.FullName, "log.json"), TestContext.Current.CancellationToken));
        var rule = report.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Single(static rule => rule.GetProperty("id").GetString() == "TOA0007");
        Assert.Equal(
            "The page of this rule is 'docs/rules/TOA0007.md' in the folder of the package TypedOAuth.",
            rule.GetProperty("fullDescription").GetProperty("text").GetString());
        var folder = Path.Combine(PackedPackages.PackagesFolder, "typedoauth", packages.Version);
        Assert.True(File.Exists(Path.Combine(folder, "docs", "rules", "TOA0007.md")), folder);

        var (_, items) = await Repository.RunAsync("dotnet", _directory.FullName, "msbuild", "-getItem:JsonSchemaSegment");
        Assert.Contains(@"""FilePathPattern"": ""appsettings\\..*json""", items, StringComparison.Ordinal);
        var schema = Path.Combine(folder, "ConfigurationSchema.json");
        Assert.True(File.Exists(schema), schema);
        Assert.Contains($"\"FullPath\": \"{schema}\"", items, StringComparison.Ordinal);
    }

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(_directory.FullName, name), text, TestContext.Current.CancellationToken);
}
