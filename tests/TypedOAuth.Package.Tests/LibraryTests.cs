using System.Net;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>Two class libraries that reference TypedOAuth alone declare clients, and a web project adds and maps them; all built against the packages.</summary>
public sealed class LibraryTests(PackedPackages packages) : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-libraries-");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        _directory.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Clients_of_class_libraries_connect_users_of_a_web_project()
    {
        await WriteProjectAsync("Acme", "Microsoft.NET.Sdk", "TypedOAuth");
        await WriteAsync("Acme/AcmeClient.cs", """
            using TypedOAuth;

            namespace Acme;

            /// <summary>Public: its own methods are the web project's.</summary>
            [OAuth2Client(Alias = "acme", AuthUri = "https://acme.example/authorize", AccessTokenUri = "https://acme.example/token")]
            [OAuth2CallbackField<string>("realmId")]
            public partial class AcmeClient;
            """);
        await WriteProjectAsync("Beta", "Microsoft.NET.Sdk", "TypedOAuth");
        await WriteAsync("Beta/BetaClient.cs", """
            using Microsoft.Extensions.DependencyInjection;
            using TypedOAuth;

            namespace Beta;

            [OAuth2Client(Alias = "beta", AuthUri = "https://beta.example/authorize", AccessTokenUri = "https://beta.example/token")]
            internal partial class BetaClient;

            /// <summary>An internal client is added by the library's own method.</summary>
            public static class BetaServices
            {
                public static IServiceCollection AddBeta(this IServiceCollection services, Func<HttpMessageHandler> handler) =>
                    services.AddBetaClient(options => options.BackchannelHandler = handler);
            }
            """);
        await WriteProjectAsync("App", "Microsoft.NET.Sdk.Web", "TypedOAuth.AspNetCore", "Acme", "Beta");
        const string AddServices = "builder.Services.AddTypedOAuthAspNetCore();";
        const string Program = """"
            using System.Net;
            using System.Text;
            using Acme;
            using Beta;
            using TypedOAuth;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddTypedOAuth(options => options.UserId = context => context.Request.Headers["X-User"].FirstOrDefault());
            builder.Services.AddTypedOAuthAspNetCore();
            builder.Services.AddAcmeClient(options => options.BackchannelHandler = () => new TokenServer());
            builder.Services.AddBeta(() => new TokenServer());
            var app = builder.Build();
            app.MapOAuth2Clients();
            app.MapOAuth2Connections();
            app.MapGet("/realm", async (AcmeClient acme) => (await acme.GetAccessTokenForUserAsync("me"))?.RealmId);
            app.Run();

            internal sealed class TokenServer : HttpMessageHandler
            {
                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                    Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
                    {
                        Content = new StringContent("""{"access_token":"a","token_type":"Bearer","expires_in":3600}""", Encoding.UTF8, "application/json"),
                    });
            }
            """";
        await WriteAsync("App/Program.cs", Program.Replace(AddServices, "", StringComparison.Ordinal));
        var (missingCode, missingLog) = await Repository.RunAsync("dotnet", Path.Combine(_directory.FullName, "App"), "build");
        Assert.NotEqual(0, missingCode);
        Assert.Contains("error TOA0061: 'MapOAuth2Clients'", missingLog, StringComparison.Ordinal);

        await WriteAsync("App/Program.cs", Program);
        var (exitCode, log) = await Repository.RunAsync("dotnet", Path.Combine(_directory.FullName, "App"), "build", "-o", Path.Combine(_directory.FullName, "out"));
        Assert.True(exitCode == 0, log);

        var address = new Uri($"http://127.0.0.1:{FreePort.Find()}/");
        await using var app = await StartAsync(address);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        http.DefaultRequestHeaders.Add("X-User", "me");
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        http.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "navigate");
        http.DefaultRequestHeaders.Add("Sec-Fetch-Dest", "document");
        await ConnectAsync(http, "acme", "&realmId=the-realm");
        await ConnectAsync(http, "beta", "");
        Assert.Equal("the-realm", await http.GetStringAsync("realm", TestContext.Current.CancellationToken));
        var page = await http.GetStringAsync("connections", TestContext.Current.CancellationToken);
        Assert.Contains("Acme", page, StringComparison.Ordinal);
        Assert.Contains("Beta", page, StringComparison.Ordinal);
    }

    private static async Task ConnectAsync(HttpClient http, string alias, string parameters)
    {
        using var connect = await http.GetAsync($"oauth2/{alias}-connect?returnUrl=/done", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, connect.StatusCode);
        var authorization = connect.Headers.Location!;
        Assert.Equal($"{alias}.example", authorization.Host);
        var state = authorization.Query.TrimStart('?').Split('&').Single(static pair => pair.StartsWith("state=", StringComparison.Ordinal))["state=".Length..];
        using var done = await http.GetAsync($"oauth2/{alias}-callback?code=c&state={state}{parameters}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal("/done", done.Headers.Location!.OriginalString);
    }

    private Task WriteProjectAsync(string name, string sdk, string package, params string[] references) => WriteAsync($"{name}/{name}.csproj", $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
            <RestoreAdditionalProjectSources>{packages.Source}</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{package}" Version="{packages.Version}" />
            {string.Concat(references.Select(static reference => $"<ProjectReference Include=\"../{reference}/{reference}.csproj\" />"))}
          </ItemGroup>
        </Project>
        """);

    private Task<AppProcess> StartAsync(Uri address) => AppProcess.StartAsync(
        _directory.FullName,
        [Path.Combine("out", "App.dll")],
        new()
        {
            ["ASPNETCORE_URLS"] = address.AbsoluteUri,
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["OAuth2__BaseUri"] = address.AbsoluteUri,
            ["OAuth2__acme__ClientId"] = "id",
            ["OAuth2__acme__ClientSecret"] = "secret",
            ["OAuth2__beta__ClientId"] = "id",
            ["OAuth2__beta__ClientSecret"] = "secret",
        });

    private async Task WriteAsync(string name, string text)
    {
        var path = Path.Combine(_directory.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
    }
}
