using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>
/// The app of the README, made from the SDK's template in a folder that knows nothing of the repository, written as the README says, built
/// against the packages and run over https beside an authorization server. Its endpoints and the address of its API come from settings, as
/// those of any app.
/// </summary>
public sealed class ReadmeApp(PackedPackages packages) : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-app-");
    private LoopbackCertificate? _certificate;
    private ReadmeServer? _server;
    private AppProcess? _app;

    public Uri Address { get; } = new($"https://localhost:{FreePort.Find()}/");

    /// <summary>The address of the template's launch profile "http".</summary>
    public Uri ProfileAddress { get; } = new($"http://localhost:{FreePort.Find()}/");

    public Uri RedirectUri => new(Address, "/oauth2/google-callback");

    public Uri Server => _server!.Address;

    /// <summary>What the app has written so far.</summary>
    public string Output => _app!.Output;

    public async ValueTask InitializeAsync()
    {
        await RunAsync(
            "new", "web", "-n", "App", "-o", ".", "--framework", "net10.0", "--no-restore",
            "--kestrelHttpPort", $"{ProfileAddress.Port}");
        var project = Path.Combine(_directory.FullName, "App.csproj");
        var text = await File.ReadAllTextAsync(project);
        await File.WriteAllTextAsync(project, text.Replace(
            "</Project>",
            $"""
              <PropertyGroup>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <RestoreAdditionalProjectSources>{packages.Source}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedOAuth.AspNetCore" Version="{packages.Version}" />
                <PackageReference Include="TypedOAuth.Sqlite" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """,
            StringComparison.Ordinal));
        await WriteAsync("GoogleClient.cs", ReadCode("class GoogleClient;"));
        await WriteAsync("Program.cs", ReadCode("WebApplication.CreateBuilder"));
        await RunAsync("build");

        _certificate = new(_directory.FullName);
        var secret = Guid.NewGuid().ToString("N");
        _server = await ReadmeServer.StartAsync(Path.Combine(_directory.FullName, "server"), FreePort.Find(), _certificate, secret, RedirectUri);
        _app = await StartAsync(secret);
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _certificate?.Dispose();
        _directory.Delete(recursive: true);
    }

    /// <summary>Runs the app with a launch profile of the template and with credentials, but without an address of the site.</summary>
    internal Task<AppProcess> RunProfileAsync(string profile) => AppProcess.StartAsync(
        _directory.FullName,
        ["run", "--no-build", "--launch-profile", profile],
        new()
        {
            ["OAuth2__google__ClientId"] = ReadmeServer.ClientId,
            ["OAuth2__google__ClientSecret"] = Guid.NewGuid().ToString("N"),
        });

    public bool HasFile(string name) => File.Exists(Path.Combine(_directory.FullName, name));

    /// <summary>The first C# block of the README that holds a text, without the indent that a list gives it.</summary>
    private static string ReadCode(string text)
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var before = readme.Split("```csharp\n");
        var index = Array.FindIndex(before, 1, block => block.Split("```")[0].Contains(text, StringComparison.Ordinal));
        var indent = before[index - 1][(before[index - 1].LastIndexOf('\n') + 1)..];
        return before[index].Split($"\n{indent}```")[0].Replace($"\n{indent}", "\n", StringComparison.Ordinal)[indent.Length..];
    }

    private Task<AppProcess> StartAsync(string secret) => AppProcess.StartAsync(
        _directory.FullName,
        [Path.Combine("bin", "Debug", "net10.0", "App.dll")],
        new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = Address.AbsoluteUri,
            ["Kestrel__Certificates__Default__Path"] = _certificate!.PfxFile,
            ["Kestrel__Certificates__Default__Password"] = LoopbackCertificate.Password,
            ["SSL_CERT_FILE"] = _certificate.PemFile,
            ["Drive"] = new Uri(Server, ReadmeServer.ApiPath).AbsoluteUri,
            ["OAuth2__google__ClientId"] = ReadmeServer.ClientId,
            ["OAuth2__google__ClientSecret"] = secret,
            ["OAuth2__google__AuthUri"] = new Uri(Server, "/connect/authorize").AbsoluteUri,
            ["OAuth2__google__AccessTokenUri"] = new Uri(Server, "/connect/token").AbsoluteUri,
            ["OAuth2__google__RevokeTokenUri"] = new Uri(Server, "/connect/revoke").AbsoluteUri,
            ["OAuth2__google__Issuer"] = Server.AbsoluteUri,
        });

    private async Task RunAsync(params string[] arguments)
    {
        var (exitCode, log) = await Repository.RunAsync("dotnet", _directory.FullName, arguments);
        Assert.True(exitCode == 0, log);
    }

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(_directory.FullName, name), text, TestContext.Current.CancellationToken);
}
