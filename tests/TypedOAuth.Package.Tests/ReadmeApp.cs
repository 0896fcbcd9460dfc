using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>
/// The app of the README, written as it says in a folder that knows nothing of the repository, built against the packages and run over https
/// beside an authorization server. Its endpoints and the address of its API come from settings, as those of any app.
/// </summary>
public sealed class ReadmeApp(PackedPackages packages) : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-app-");
    private readonly ConcurrentQueue<string> _output = new();
    private LoopbackCertificate? _certificate;
    private ReadmeServer? _server;
    private Process? _process;

    public Uri Address { get; } = new($"https://localhost:{FreePort.Find()}/");

    public Uri RedirectUri => new(Address, "/oauth2/google-callback");

    public Uri Server => _server!.Address;

    /// <summary>What the app has written so far.</summary>
    public string Output => string.Join('\n', _output);

    public async ValueTask InitializeAsync()
    {
        await WriteAsync("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <RestoreAdditionalProjectSources>{packages.Source}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedOAuth.AspNetCore" Version="{packages.Version}" />
                <PackageReference Include="TypedOAuth.Sqlite" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        await WriteAsync("GoogleClient.cs", ReadCode("[OAuth2Client("));
        await WriteAsync("Program.cs", ReadCode("WebApplication.CreateBuilder"));
        var (exitCode, log) = await Repository.RunAsync("dotnet", _directory.FullName, "build", "-o", "out");
        Assert.True(exitCode == 0, log);

        _certificate = new(_directory.FullName);
        var secret = Guid.NewGuid().ToString("N");
        _server = await ReadmeServer.StartAsync(Path.Combine(_directory.FullName, "server"), FreePort.Find(), _certificate, secret, RedirectUri);
        await StartAsync(secret);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _certificate?.Dispose();
        _directory.Delete(recursive: true);
    }

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

    private async Task StartAsync(string secret)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var start = new ProcessStartInfo("dotnet", [Path.Combine("out", "App.dll")])
        {
            WorkingDirectory = _directory.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
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
            },
        };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += Note;
        _process.ErrorDataReceived += Note;
        _process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"The app ended:\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task;

        void Note(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is { } line)
            {
                _output.Enqueue(line);

                // It comes after "Now listening", and is the last line that a test waits for.
                if (line.Contains("Application started", StringComparison.Ordinal))
                {
                    ready.TrySetResult();
                }
            }
        }
    }

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(_directory.FullName, name), text, TestContext.Current.CancellationToken);
}
