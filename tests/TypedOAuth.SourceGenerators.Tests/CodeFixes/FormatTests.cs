using TypedOAuth.CodeFixes;
using TypedOAuth.TestSupport;

namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary><c>dotnet format analyzers</c> on a project with the mistakes that people make first.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Clients = """
        using TypedOAuth;

        namespace App;

        [OAuth2Client(
            AuthUri = "https:///authorize",
            AccessTokenUri = " http://user@acme.dev/token?state=1#top",
            SupportsRefresh = false,
            RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
            RefreshReuseTolerated = true,
            AllowSharedAccounts = true,
            DefaultScopes = ["openid email", "email"])]
        [OAuth2AuthorizationParameter("grant_type", "authorization_code")]
        public partial class BrokenClient;

        [OAuth2Client(
            AuthUri = "accounts.google.com/o/oauth2/v2/auth",
            AccessTokenUri = "http://oauth2.googleapis.com/token",
            RevokeTokenUri = "https://oauth2.googleapis.com/token",
            RevocationReach = OAuth2RevocationReach.Token,
            DefaultScopes = ["openid,profile"])]
        [OAuth2AuthorizationParameter("access_type", "online")]
        public partial class GoogleClient;

        [OAuth2Client(
            Alias = "google",
            AuthUri = "https://acme.dev/authorize#top",
            AccessTokenUri = "https://acme.dev/token",
            RevokeTokenUri = "https://acme.dev/revoke",
            ApiOrigins = ["http://localhost:5000/v1"],
            UserInfoUri = "http://acme.dev/user",
            MultipleAccounts = true,
            DefaultScopes = ["read", "read,write", "read write"],
            AuthorizationCallback = "OnConnected")]
        [OAuth2AuthorizationParameter("login_hint")]
        [OAuth2AuthorizationParameter("hint", Name = "loginHint")]
        [OAuth2AuthorizationParameter("other_hint", Name = "loginHint")]
        public partial class OtherClient;
        """;

    private const string Program = """
        using TypedOAuth;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddTypedOAuth();
        builder.Services.Configure<App.OtherClientOptions>(options => options.ClientSecret = "not-so-secret");

        var app = builder.Build();
        app.MapGet("/", async (App.OtherClient other) =>
        {
            other.RevokeUserAccessTokenAsync("ada").AsTask().Wait();
            other.RefreshUserAccessTokenAsync("ada");
            return (await other.GetUnboundAuthorizationUrlAsync("ada")).AbsoluteUri;
        });
        app.Run();
        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("typedoauth-format-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task One_run_applies_every_fix_and_a_second_one_changes_nothing()
    {
        await WriteProjectAsync();
        await WriteAsync("Clients.cs", Clients);
        await WriteAsync("Program.cs", Program);
        await RunAsync("restore");
        await RunAsync("format", "analyzers", "--no-restore");
        var (clients, program) = (await ReadAsync("Clients.cs"), await ReadAsync("Program.cs"));
        Assert.Equal(
            """
            using TypedOAuth;

            namespace App;

            [OAuth2Client(
                AuthUri = "https:///authorize",
                AccessTokenUri = "https://acme.dev/token",
                SupportsRefresh = false,
                DefaultScopes = ["openid", "email"],
                Alias = "broken")]
            public partial class BrokenClient;

            [OAuth2Client(
                AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
                AccessTokenUri = "https://oauth2.googleapis.com/token",
                DefaultScopes = ["openid", "profile"],
                Alias = "google-2",
                Issuer = "https://accounts.google.com")]
            [OAuth2AuthorizationParameter("access_type", "offline")]
            [OAuth2AuthorizationParameter("prompt", "consent")]
            public partial class GoogleClient;

            [OAuth2Client(
                Alias = "google",
                AuthUri = "https://acme.dev/authorize",
                AccessTokenUri = "https://acme.dev/token",
                RevokeTokenUri = "https://acme.dev/revoke",
                ApiOrigins = ["http://localhost:5000"],
                UserInfoUri = "https://acme.dev/user",
                MultipleAccounts = true,
                DefaultScopes = ["read", "write"],
                AuthorizationCallback = "OnConnected",
                AllowInsecureLoopback = true)]
            [OAuth2AuthorizationParameter("login_hint")]
            [OAuth2AuthorizationParameter("hint", Name = "loginHintParameter")]
            [OAuth2AuthorizationParameter("other_hint", Name = "loginHintParameterParameter")]
            [OAuth2Account(OAuth2AccountSource.UserInfo)]
            public partial class OtherClient
            {
                private ValueTask<AuthorizationCallbackResult?> OnConnected(AuthorizationCallbackContext<AuthData> context, CancellationToken cancellationToken)
                {
                    return default;
                }
            }
            """,
            Sort(clients));
        foreach (var call in (string[])["services.AddOtherClient()", "services.AddGoogleClient()", "services.AddBrokenClient()", "app.MapOtherClient()", "app.MapGoogleClient()", "app.MapBrokenClient()", "_ = await other.RevokeUserAccessTokenAsync(", "    await other.RefreshUserAccessTokenAsync(", "other.GetUserAuthorizationUrlAsync("])
        {
            Assert.Contains(call, program, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("not-so-secret", program, StringComparison.Ordinal);
        await RunAsync("format", "analyzers", "--no-restore");
        Assert.Equal((clients, program), (await ReadAsync("Clients.cs"), await ReadAsync("Program.cs")));
    }

    [Fact]
    public async Task An_application_with_clients_of_a_class_library_gets_the_services_for_asp_net_core()
    {
        var library = Path.Combine(_directory.FullName, "Acme.dll");
        await using (var file = File.Create(library))
        {
            var compiled = Run(Compile(hasAspNetCore: false, FixAssert.Client).WithAssemblyName("Acme")).Output.Emit(file, cancellationToken: TestContext.Current.CancellationToken);
            Assert.True(compiled.Success, string.Join('\n', compiled.Diagnostics));
        }

        await WriteProjectAsync($"<Reference Include=\"{library}\" />");
        await WriteAsync("Program.cs", """
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddAcmeClient();

            var app = builder.Build();
            app.UseOAuth2Connect();
            app.MapOAuth2Clients();
            app.Run();
            """);
        await RunAsync("restore");
        await RunAsync("format", "analyzers", "--no-restore");
        var program = await ReadAsync("Program.cs");
        Assert.Contains("AddAcmeClient();\nbuilder.Services.AddTypedOAuthAspNetCore();\n", program, StringComparison.Ordinal);
        await RunAsync("format", "analyzers", "--no-restore");
        Assert.Equal(program, await ReadAsync("Program.cs"));
    }

    private Task WriteProjectAsync(string reference = "") => WriteAsync("App.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{typeof(OAuth2ClientAttribute).Assembly.Location}" />
            <Reference Include="{typeof(TypedOAuthOptionsExtensions).Assembly.Location}" />
            {reference}
            <Analyzer Include="{typeof(OAuth2ClientGenerator).Assembly.Location}" />
            <Analyzer Include="{typeof(ClientCodeFixProvider).Assembly.Location}" />
          </ItemGroup>
        </Project>
        """);

    /// <summary>The order of the rules is the tool's, and that of what they add follows it.</summary>
    private static string Sort(string clients) => clients
        .Replace("    Issuer = \"https://accounts.google.com\",\n    Alias = \"google-2\")]", "    Alias = \"google-2\",\n    Issuer = \"https://accounts.google.com\")]", StringComparison.Ordinal);

    private async Task RunAsync(params string[] arguments)
    {
        var (exitCode, log) = await Repository.RunAsync("dotnet", _directory.FullName, arguments);
        Assert.True(exitCode == 0, log);
    }

    private Task WriteAsync(string name, string text) =>
        File.WriteAllTextAsync(Path.Combine(_directory.FullName, name), text, TestContext.Current.CancellationToken);

    private async Task<string> ReadAsync(string name) =>
        (await File.ReadAllTextAsync(Path.Combine(_directory.FullName, name), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").TrimEnd('\n');
}
