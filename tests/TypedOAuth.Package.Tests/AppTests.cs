using System.Diagnostics;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>The app of the README, written as it says in a folder that knows nothing of the repository, built against the packages and run.</summary>
public sealed class AppTests(PackedPackages packages) : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-app-");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_app_of_the_README_builds_without_a_warning_and_connects_a_user()
    {
        await WriteAsync("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <NoWarn>$(NoWarn);TOA0060</NoWarn><!-- This app has one user. -->
                <RestoreAdditionalProjectSources>{packages.Source}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="TypedOAuth.AspNetCore" Version="{packages.Version}" />
                <PackageReference Include="TypedOAuth.Sqlite" Version="{packages.Version}" />
              </ItemGroup>
            </Project>
            """);
        await WriteAsync("GoogleClient.cs", ReadCode("[OAuth2Client("));
        await WriteAsync("Program.cs", ReadCode("WebApplication.CreateBuilder").Replace(
            ".AddTypedOAuth()", """.AddTypedOAuth(options => options.UserId = _ => "me")""", StringComparison.Ordinal));
        var (exitCode, log) = await Repository.RunAsync("dotnet", _directory.FullName, "build", "-o", "out");
        Assert.True(exitCode == 0, log);

        using var app = Start();
        try
        {
            using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await ReadAddressAsync(app) };
            var page = await http.GetStringAsync("connections", TestContext.Current.CancellationToken);
            Assert.Contains("Google", page, StringComparison.Ordinal);
            using var connect = await http.GetAsync("oauth2/google-connect?returnUrl=/files", TestContext.Current.CancellationToken);
            var authorization = connect.Headers.Location!.AbsoluteUri;
            Assert.StartsWith("https://accounts.google.com/o/oauth2/v2/auth?response_type=code&code_challenge_method=S256&access_type=offline&", authorization, StringComparison.Ordinal);
            Assert.Contains("&client_id=id&", authorization, StringComparison.Ordinal);
            Assert.Contains("redirect_uri=https%3A%2F%2Fapp.example%2Foauth2%2Fgoogle-callback", authorization, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(_directory.FullName, "tokens.db")));
        }
        finally
        {
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The first C# block of the README that holds a text, without the indent that a list gives it.</summary>
    private static string ReadCode(string text)
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var before = readme.Split("```csharp\n");
        var index = Array.FindIndex(before, 1, block => block.Split("```")[0].Contains(text, StringComparison.Ordinal));
        var indent = before[index - 1][(before[index - 1].LastIndexOf('\n') + 1)..];
        return before[index].Split($"\n{indent}```")[0].Replace($"\n{indent}", "\n", StringComparison.Ordinal)[indent.Length..];
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine("out", "App.dll")])
        {
            WorkingDirectory = _directory.FullName,
            RedirectStandardOutput = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["OAuth2__BaseUri"] = "https://app.example",
                ["OAuth2__google__ClientId"] = "id",
                ["OAuth2__google__ClientSecret"] = "secret",
            },
        };
        return Process.Start(start)!;
    }

    private static async Task<Uri> ReadAddressAsync(Process app)
    {
        var output = new List<string>();
        while (await app.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            output.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
            {
                return new Uri(line[(start + Listening.Length)..].TrimEnd('/') + "/");
            }
        }

        throw new InvalidOperationException($"The app ended:\n{string.Join('\n', output)}");
    }

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(_directory.FullName, name), text, TestContext.Current.CancellationToken);
}
