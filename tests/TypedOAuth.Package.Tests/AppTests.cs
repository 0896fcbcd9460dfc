using TypedOAuth.TestSupport;

namespace TypedOAuth.Package.Tests;

/// <summary>An app that knows nothing of the repository, built against the packages and run.</summary>
public sealed class AppTests(PackedPackages packages)
{
    [Fact]
    public async Task A_small_app_builds_against_the_packages_and_runs()
    {
        var directory = Directory.CreateTempSubdirectory("typedoauth-app-");
        try
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
            await WriteAsync("Program.cs", """
                using TypedOAuth;

                var builder = WebApplication.CreateBuilder(args);
                builder.WebHost.UseUrls("http://127.0.0.1:0");
                builder.Logging.ClearProviders();
                builder.Configuration["OAuth2:BaseUri"] = "https://app.example";
                builder.Configuration["OAuth2:acme:ClientId"] = "id";
                builder.Configuration["OAuth2:acme:ClientSecret"] = "secret";
                builder.Services.AddTypedOAuth().UseSqlite("Data Source=tokens.db");
                builder.Services.AddAcmeClient();
                var app = builder.Build();
                app.MapAcmeClient();
                app.MapOAuth2Connections();
                await app.StartAsync();
                var link = await app.Services.GetRequiredService<AcmeClient>().GetUserAuthorizationUrlAsync("ada", [AcmeClient.Scope.Read]);
                Console.WriteLine(link.GetLeftPart(UriPartial.Path));
                await app.StopAsync();

                [OAuth2Client(Alias = "acme", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token", Scopes = ["read"])]
                internal sealed partial class AcmeClient;
                """);
            var (buildCode, log) = await Repository.RunAsync("dotnet", directory.FullName, "build", "-o", "out");
            Assert.True(buildCode == 0, log);
            var (runCode, output) = await Repository.RunAsync("dotnet", directory.FullName, Path.Combine("out", "App.dll"));
            Assert.Equal("https://app.example/oauth2/acme-connect\n", output.ReplaceLineEndings("\n"));
            Assert.Equal(0, runCode);
            Assert.True(File.Exists(Path.Combine(directory.FullName, "tokens.db")));
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(directory.FullName, name), text, TestContext.Current.CancellationToken);
    }
}
