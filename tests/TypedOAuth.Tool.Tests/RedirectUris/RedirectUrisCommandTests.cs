using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.Tool.Tests.RedirectUris;

/// <summary>Prints redirect URIs of compiled applications.</summary>
public sealed class RedirectUrisCommandTests : IDisposable
{
    private const string Site = "https://app.example.com";

    private const string Clients = """
        namespace App
        {
            [OAuth2Client(Provider = "github", DefaultScopes = new[] { "read:user" }, Pkce = OAuth2Pkce.Off)] public class GitHubClient { }
            [OAuth2Client(Provider = "google", Alias = "drive", DisplayName = "Drive")] public class DriveClient { }
            public class Outer { [OAuth2Client(Alias = "nested")] internal class NestedClient { } }
            [OAuth2Scope(Alias = "other")] public class Other { }
        }
        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_client_of_the_project_in_the_folder_has_a_redirect_uri()
    {
        AddProject("App", Clients);

        var result = await _folder.RunAsync("redirect-uris", "--base-url", Site);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            """
            Drive (App.DriveClient)
              https://app.example.com/oauth2/drive-callback
              documentation: https://developers.google.com/identity/protocols/oauth2/web-server
            GitHub (App.GitHubClient)
              https://app.example.com/oauth2/github-callback
              documentation: https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
            Nested (App.Outer.NestedClient)
              https://app.example.com/oauth2/nested-callback

            """,
            result.Output);
    }

    [Fact]
    public async Task JSON_names_the_class_and_the_alias_chooses_clients()
    {
        AddProject("App", Clients);

        var result = await _folder.RunAsync("redirect-uris", "App.csproj", "--base-url", Site, "--alias", "github", "--alias", "nested", "--json");

        var uris = result.ReadJson();
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [("github", "GitHub", "App.GitHubClient", "github"), ("nested", "Nested", "App.Outer.NestedClient", null)],
            uris.EnumerateArray().Select(static uri => (Get(uri, "alias"), Get(uri, "name"), Get(uri, "class"), Get(uri, "provider"))));
        Assert.Equal("https://app.example.com/oauth2/nested-callback", Get(uris[1], "redirectUri"));
    }

    [Fact]
    public async Task An_unknown_alias_is_an_error_that_names_the_known_ones()
    {
        AddProject("App", Clients);

        var result = await _folder.RunAsync("redirect-uris", "--base-url", Site, "--alias", "gitlab");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("Error: No client has the alias 'gitlab'. The clients have these aliases: drive, github, nested.\n", result.Error);
    }

    [Fact]
    public async Task Clients_of_class_libraries_beside_the_application_are_found()
    {
        AddProject("App", "public class Program { }");
        Add("bin/Debug/net10.0/Library.dll", Compiled.CompileApp("Library", """[OAuth2Client(Alias = "lib")] public class LibraryClient { }"""));
        Add("bin/Debug/net10.0/TypedOAuth.dll", Compiled.Library);
        _folder.Write("bin/Debug/net10.0/native.dll", "no assembly");

        var result = await _folder.RunAsync("redirect-uris", "--base-url", Site, "--json");

        var uri = Assert.Single(result.ReadJson().EnumerateArray());
        Assert.Equal(("Library", "LibraryClient"), (Get(uri, "assembly"), Get(uri, "class")));
    }

    [Fact]
    public async Task The_newest_assembly_counts()
    {
        AddProject("App", """[OAuth2Client(Alias = "old")] public class C { }""");
        Add("bin/Release/net10.0/App.dll", Compiled.CompileApp("App", """[OAuth2Client(Alias = "new")] public class C { }"""));
        File.SetLastWriteTimeUtc(_folder.GetPath("bin/Debug/net10.0/App.dll"), DateTime.UnixEpoch);
        Add("bin/Release/net10.0/ref/App.dll", Compiled.CompileApp("App", """[OAuth2Client(Alias = "reference")] public class C { }"""));
        File.SetLastWriteTimeUtc(_folder.GetPath("bin/Release/net10.0/ref/App.dll"), DateTime.UtcNow.AddDays(1));

        var result = await _folder.RunAsync("redirect-uris", "--base-url", Site, "--json");

        Assert.Equal("new", Get(Assert.Single(result.ReadJson().EnumerateArray()), "alias"));
    }

    [Theory]
    [InlineData(".git/HEAD")]
    [InlineData("Acme.sln")]
    [InlineData("Acme.slnx")]
    [InlineData("Directory.Build.props")]
    public async Task A_declared_assembly_name_and_the_common_folder_of_artifacts_are_used(string marker)
    {
        _folder.Write("src/App/App.csproj", "<Project><PropertyGroup><AssemblyName>Acme.App</AssemblyName></PropertyGroup></Project>").Write(marker, "");
        Add("artifacts/bin/App/debug/Acme.App.dll", Compiled.CompileApp("Acme.App", """[OAuth2Client(Alias = "a")] public class C { }"""));

        var result = await _folder.RunAsync("redirect-uris", "src/App", "--base-url", Site, "--json");

        Assert.Equal("Acme.App", Get(Assert.Single(result.ReadJson().EnumerateArray()), "assembly"));
    }

    /// <summary>A folder above can belong to another user.</summary>
    [Theory]
    [InlineData("src/.git/HEAD")]
    [InlineData("src/App/Acme.slnx")]
    [InlineData("src/App/Directory.Build.props", "src/Directory.Build.props", "Directory.Build.props")]
    [InlineData]
    public async Task Folders_above_the_root_of_the_sources_are_not_searched(params string[] markers)
    {
        _folder.Write("src/App/App.csproj", "<Project />");
        Array.ForEach(markers, marker => _folder.Write(marker, ""));
        Add("artifacts/bin/App/debug/App.dll", Compiled.CompileApp("App", """[OAuth2Client(Alias = "a")] public class C { }"""));

        var result = await _folder.RunAsync("redirect-uris", "src/App", "--base-url", Site, "--json");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("Error: The project 'src/App' has not been built.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_file_that_is_newer_than_the_assembly_causes_a_warning()
    {
        AddProject("App", Clients);
        _folder.Write("Clients/Client.cs", "class Client;");
        File.SetLastWriteTimeUtc(_folder.GetPath("bin/Debug/net10.0/App.dll"), DateTime.UnixEpoch);

        var result = await _folder.RunAsync("redirect-uris", "--base-url", Site);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"Warning: '{_folder.GetPath("Clients/Client.cs")}' is newer than the compiled assembly.", result.Error, StringComparison.Ordinal);
    }

    /// <summary>The class does not compile in an application with the rules, but the tool must not fail.</summary>
    [Fact]
    public async Task A_class_without_an_alias_causes_a_warning()
    {
        AddProject("App", """[OAuth2Client] public class C { } [OAuth2Client(Alias = "d")] public class D { }""");

        var result = await _folder.RunAsync("redirect-uris", "--base-url", Site, "--json");

        Assert.Equal("d", Get(Assert.Single(result.ReadJson().EnumerateArray()), "alias"));
        Assert.Equal("Warning: The class C has no Alias and no Provider, so it has no redirect URI.\n", result.Error);
    }

    [Theory]
    [InlineData(null, "--path-prefix=/signin/", "https://app.example.com/signin/drive-callback")]
    [InlineData("""{ "oauth2": { "pathprefix": "/o" } }""", null, "https://app.example.com/o/drive-callback")]
    [InlineData("""{ /* paths */ "OAuth2:PathPrefix": "/flat", }""", null, "https://app.example.com/flat/drive-callback")]
    [InlineData("""{ "OAuth2": { "PathPrefix": "/o" } }""", "--path-prefix=/p", "https://app.example.com/p/drive-callback")]
    [InlineData("""{ "Logging": {} }""", null, "https://app.example.com/oauth2/drive-callback")]
    public async Task The_path_prefix_comes_from_the_option_or_the_settings(string? settings, string? option, string address)
    {
        AddProject("App", Clients);
        if (settings is not null)
        {
            _folder.Write("appsettings.json", settings);
        }

        var result = await _folder.RunAsync([.. new[] { "redirect-uris", "--base-url", Site, "--alias", "drive", "--json", option }.OfType<string>()]);

        Assert.Equal(address, Get(Assert.Single(result.ReadJson().EnumerateArray()), "redirectUri"));
    }

    [Theory]
    [InlineData("--base-url=app.example.com", "is not an absolute URL")]
    [InlineData("--base-url=http://app.example.com", "https address")]
    [InlineData("--base-url=https://app.example.com?a=b", "without query")]
    [InlineData("--base-url=https://app.example.com --path-prefix=oauth2", "The value of --path-prefix is 'oauth2'.")]
    [InlineData("--base-url=https://app.example.com --path-prefix=/", "The value of --path-prefix is '/'.")]
    [InlineData("--base-url=https://app.example.com Missing.csproj", "'Missing.csproj' does not exist.")]
    [InlineData("--base-url=https://app.example.com App.sln", "'App.sln' is a solution.")]
    [InlineData("--base-url=https://app.example.com many", "The folder 'many' contains several projects.")]
    [InlineData("--base-url=https://app.example.com empty", "The folder 'empty' contains no project.")]
    [InlineData("--base-url=https://app.example.com many/A.csproj", "The project 'many/A.csproj' has not been built. Run `dotnet build many/A.csproj` first")]
    [InlineData("--base-url=https://app.example.com text.dll", "is not a .NET assembly.")]
    [InlineData("--base-url=https://app.example.com bad", "appsettings.json' is not valid JSON")]
    [InlineData("", "Option '--base-url' is required.")]
    public async Task A_wrong_argument_is_explained(string arguments, string error)
    {
        _folder.Write("App.sln", "").Write("many/A.csproj", "<Project />").Write("many/B.csproj", "<Project />").Write("empty/readme.md", "").Write("text.dll", "text");
        _folder.Write("bad/App.csproj", "<Project />").Write("bad/appsettings.json", "{");
        Add("bad/bin/App.dll", Compiled.CompileApp("App", Clients));

        var result = await _folder.RunAsync(["redirect-uris", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(error, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_without_clients_is_a_finding()
    {
        AddProject("App", "public class Program { }");

        var result = await _folder.RunAsync("redirect-uris", "--base-url", Site);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("Error: No class with [OAuth2Client] was found.", result.Error, StringComparison.Ordinal);
    }

    /// <summary>The client is compiled with the generator, and its URI is the one that an authorization request contains.</summary>
    [Theory]
    [InlineData("https://app.example.com", "/oauth2")]
    [InlineData("https://app.example.com/", "/o")]
    [InlineData("https://app.example.com/base/", "/o/auth/")]
    [InlineData("http://localhost:5000", "/oauth2")]
    [InlineData("com.example.app:/", "/oauth2")]
    public async Task The_redirect_uri_is_the_one_that_the_application_sends(string site, string prefix)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = site,
            ["OAuth2:PathPrefix"] = prefix,
            ["OAuth2:acme:ClientId"] = "the-id",
        }).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration);
        services.AddTypedOAuth();
        services.AddAcmeClient();
        await using var provider = services.BuildServiceProvider();
        var request = await provider.GetRequiredService<AcmeClient>().GetUnboundAuthorizationUrlAsync("ada");

        var result = await _folder.RunAsync(
            "redirect-uris", typeof(AcmeClient).Assembly.Location, "--base-url", site, "--path-prefix", prefix, "--json");

        var uri = Assert.Single(result.ReadJson().EnumerateArray());
        Assert.Equal(("acme", "Acme Drive"), (Get(uri, "alias"), Get(uri, "name")));
        Assert.Contains($"&redirect_uri={Uri.EscapeDataString(Get(uri, "redirectUri")!)}&", $"{request.Query}&", StringComparison.Ordinal);
    }

    private static string? Get(JsonElement element, string name) => element.GetProperty(name).GetString();

    private void AddProject(string name, string source)
    {
        _folder.Write($"{name}.csproj", "<Project />");
        Add($"bin/Debug/net10.0/{name}.dll", Compiled.CompileApp(name, source));
    }

    private void Add(string path, byte[] assembly)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.GetPath(path))!);
        File.WriteAllBytes(_folder.GetPath(path), assembly);
    }
}
