using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>Builds a project whose client names a metadata document among the project's additional files.</summary>
public sealed class MetadataTests(PackedPackages packages) : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-metadata-");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_endpoints_come_from_the_document_and_a_faulty_document_is_reported_with_its_line()
    {
        await WriteAsync("Library.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>emitted</CompilerGeneratedFilesOutputPath>
                <RestoreAdditionalProjectSources>{packages.Source}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedOAuth" Version="{packages.Version}" />
                <Compile Remove="emitted/**" />
                <AdditionalFiles Include="idp.json" />
                <AdditionalFiles Include="other/*.json" />
              </ItemGroup>
            </Project>
            """);
        await WriteAsync("AcmeClient.cs", """
            using TypedOAuth;

            [OAuth2Client(Alias = "acme", Metadata = "idp.json")]
            public partial class AcmeClient;
            """);
        await WriteAsync("idp.json", """
            {
              "issuer": "https://idp.example",
              "authorization_endpoint": "https://idp.example/authorize",
              "token_endpoint": "https://idp.example/token"
            }
            """);

        // The build states the folder of the project, so that these files are neither meant nor read.
        await WriteAsync("other/idp.json", "{");
        await WriteAsync("other/settings.json", "[");

        var (exitCode, log) = await BuildAsync();
        Assert.True(exitCode == 0, log);
        var emitted = await File.ReadAllTextAsync(
            Assert.Single(_directory.GetFiles("AcmeClient.g.cs", SearchOption.AllDirectories)).FullName, TestContext.Current.CancellationToken);
        Assert.All(
            ["\"https://idp.example\"", "\"https://idp.example/authorize\"", "\"https://idp.example/token\""],
            uri => Assert.Contains(uri, emitted, StringComparison.Ordinal));

        await WriteAsync("idp.json", """
            {
              "issuer": "https://idp.example",
              "authorization_endpoint" "https://idp.example/authorize"
            }
            """);
        (exitCode, log) = await BuildAsync();
        Assert.True(exitCode == 1, log);
        Assert.Contains(
            "AcmeClient.cs(3,42): error TOA0089: The metadata document 'idp.json' is not JSON (line 3, column 28: ':' is missing)", log, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output)> BuildAsync() => Repository.RunAsync("dotnet", _directory.FullName, "build");

    private async Task WriteAsync(string name, string text)
    {
        var path = Path.Combine(_directory.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
    }
}
