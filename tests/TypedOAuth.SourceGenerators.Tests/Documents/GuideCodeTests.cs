using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedOAuth.SourceGenerators.Tests.Documents;

/// <summary>Compiles the code of the README and of the guides: what a reader copies compiles, without an error of a rule.</summary>
public sealed partial class GuideCodeTests
{
    /// <summary>Pages for contributors, whose code is of this repository; a page of rules shows code that is wrong.</summary>
    private static readonly string[] OtherPages =
        ["architecture.md", "contributing.md", "emitted-code.md", "generator-pipeline.md", "performance.md", "security.md"];

    /// <summary>The usings that a web project has implicitly, and those that a guide leaves out.</summary>
    private const string Usings = """
        global using System.Diagnostics; global using System.IO; global using System.Linq; global using System.Net; global using System.Net.Http;
        global using System.Net.Http.Json; global using System.Security.Claims; global using System.Security.Cryptography;
        global using System.Security.Cryptography.X509Certificates; global using System.Text; global using System.Text.Encodings.Web; global using System.Threading.RateLimiting; global using System.Web;
        global using Microsoft.AspNetCore.Authentication; global using Microsoft.AspNetCore.Authentication.BearerToken;
        global using Microsoft.AspNetCore.Authentication.Cookies; global using Microsoft.AspNetCore.Authorization; global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.DataProtection; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.HttpOverrides; global using Microsoft.AspNetCore.Localization; global using Microsoft.AspNetCore.RateLimiting;
        global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Localization; global using Microsoft.Extensions.Logging; global using Microsoft.Extensions.Options;
        global using Microsoft.Extensions.Diagnostics.HealthChecks; global using TypedOAuth.Hosting; global using TypedOAuth.Storage;
        """;

    /// <summary>The types that guides talk about.</summary>
    private const string Types = """
        [OAuth2Client(
            Alias = "google",
            AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
            AccessTokenUri = "https://oauth2.googleapis.com/token",
            RevokeTokenUri = "https://oauth2.googleapis.com/revoke",
            Issuer = "https://accounts.google.com",
            DefaultScopes = ["openid", "https://www.googleapis.com/auth/drive.readonly"],
            Scopes = ["https://www.googleapis.com/auth/gmail.send"])]
        [OAuth2AuthorizationParameter("access_type", "offline")]
        [OAuth2AuthorizationParameter("prompt", "consent")]
        [OAuth2AuthorizationParameter("login_hint")]
        public partial class GoogleClient;

        [OAuth2Client(
            Alias = "notes",
            AuthUri = "https://as.example.org/authorize",
            AccessTokenUri = "https://as.example.org/token",
            ClientAuthentication = OAuth2ClientAuthentication.None)]
        public partial class NotesClient;

        [OAuth2Client(
            Alias = "github",
            AuthUri = "https://github.com/login/oauth/authorize",
            AccessTokenUri = "https://github.com/login/oauth/access_token",
            UserInfoUri = "https://api.github.com/user",
            SupportsRefresh = false,
            MultipleAccounts = true)]
        [OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
        public partial class GitHubClient;

        [OAuth2Client(
            Alias = "acme",
            AuthUri = "https://login.acme.dev/authorize",
            AccessTokenUri = "https://login.acme.dev/token",
            RevokeTokenUri = "https://login.acme.dev/revoke",
            Scopes = ["orders.write"])]
        [OAuth2AuthorizationParameter("login_hint")]
        public partial class AcmeClient;

        /// <summary>Sends e-mails.</summary>
        public sealed class Mailer
        {
            public Task SendAsync(string userId, string text, string id, CancellationToken cancellationToken) => Task.FromResult((userId, text, id, cancellationToken));
        }

        namespace Microsoft.Extensions.Time.Testing
        {
            /// <summary>A class of Microsoft.Extensions.TimeProvider.Testing.</summary>
            public sealed class FakeTimeProvider : TimeProvider
            {
                public void Advance(TimeSpan duration) => _ = duration;
            }
        }

        public sealed class MyStore(TimeProvider time) : IOAuth2TokenStore, IOAuth2AuthorizationStore
        {
            public TimeProvider Time => time;

            public bool IsPersistent => true;

            public ValueTask<long> CountPendingAsync() => default;

            public ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) => default;

            public ValueTask<OAuth2WriteResult> TryWriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken) => default;

            public ValueTask<OAuth2DeleteResult> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken) => default;

            public ValueTask<OAuth2LeaseResult> TryAcquireLeaseAsync(
                OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken) => default;

            public ValueTask<DateTimeOffset> ReleaseLeaseAsync(
                OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken) => default;

            public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) => default;

            public ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken) => default;

            public ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) => default;

            public ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) => default;
        }

        /// <summary>A class of Microsoft.AspNetCore.Mvc.Testing.</summary>
        public sealed class WebApplicationFactory<TEntryPoint> : IAsyncDisposable
        {
            public IServiceProvider Services => null!;

            public WebApplicationFactory<TEntryPoint> WithWebHostBuilder(Action<IWebHostBuilder> configure) => this;

            public HttpClient CreateClient() => null!;

            public ValueTask DisposeAsync() => default;
        }

        /// <summary>The stub that docs/testing.md shows.</summary>
        public sealed class OpenIdServer : HttpMessageHandler
        {
            public string? Nonce { get; set; }

            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => null!;
        }

        public static class GuideExtensions
        {
            public static IWebHostBuilder ConfigureTestServices(this IWebHostBuilder builder, Action<IServiceCollection> configure) => builder;

            public static TypedOAuth.Hosting.TypedOAuthBuilder UseSqlite(this TypedOAuth.Hosting.TypedOAuthBuilder builder, string connectionString) => builder;

            public static TypedOAuth.Hosting.TypedOAuthBuilder UsePostgreSql(this TypedOAuth.Hosting.TypedOAuthBuilder builder, string connectionString) => builder;

            public static TypedOAuth.Hosting.TypedOAuthBuilder UseRedis(this TypedOAuth.Hosting.TypedOAuthBuilder builder, string configuration) => builder;
        }

        /// <summary>The builder of OpenTelemetry.</summary>
        public sealed class OpenTelemetryBuilder
        {
            public OpenTelemetryBuilder WithTracing(Action<OpenTelemetryBuilder> configure) => this;

            public OpenTelemetryBuilder WithMetrics(Action<OpenTelemetryBuilder> configure) => this;

            public OpenTelemetryBuilder AddSource(string name) => this;

            public OpenTelemetryBuilder AddMeter(string name) => this;

            public OpenTelemetryBuilder AddOtlpExporter() => this;
        }

        public static class OpenTelemetryExtensions
        {
            public static OpenTelemetryBuilder AddOpenTelemetry(this IServiceCollection services) => null!;

            public static ILoggingBuilder AddOpenTelemetry(this ILoggingBuilder builder, Action<OpenTelemetryBuilder> configure) => builder;
        }

        namespace NUnit.Framework
        {
            [AttributeUsage(AttributeTargets.Method)]
            public sealed class TestCaseSourceAttribute(string name) : Attribute
            {
                public string Name => name;
            }
        }

        namespace Microsoft.VisualStudio.TestTools.UnitTesting
        {
            [AttributeUsage(AttributeTargets.Class)]
            public sealed class TestClassAttribute : Attribute;

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class TestMethodAttribute : Attribute;

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class DynamicDataAttribute(string name) : Attribute
            {
                public string Name => name;
            }
        }
        """;

    /// <summary>The fixture that docs/own-store.md shows, for the blocks that use it.</summary>
    private const string Fixture = """
        public sealed class MyStoreFixture : TypedOAuth.Testing.Storage.IStoreFixture
        {
            public IOAuth2TokenStore Tokens => null!;

            public IOAuth2AuthorizationStore Authorizations => null!;

            public ValueTask AdvanceAsync(TimeSpan time) => default;

            public ValueTask<long> CountPendingAsync() => default;

            public ValueTask DisposeAsync() => default;
        }
        """;

    /// <summary>The signer that docs/providers/own-provider.md shows, for the block that uses it.</summary>
    private const string Signer = """
        public sealed class AcmeSigner : IOAuth2RequestSigner
        {
            public ValueTask SignAsync(OAuth2ProviderRequest request, CancellationToken cancellationToken) => default;
        }
        """;

    /// <summary>The parts of ASP.NET Core's shared framework whose names differ from those of the other parts, and the packages that TypedOAuth brings.</summary>
    private static readonly MetadataReference[] OtherParts =
    [
        MetadataReference.CreateFromFile(typeof(System.Threading.RateLimiting.RateLimitPartition).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Net.Http.Headers.MediaTypeHeaderValue).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.IdentityModel.Tokens.SecurityKey).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Testing.Storage.StoreChecks).Assembly.Location),
        .. Directory.GetFiles(AppContext.BaseDirectory, "xunit.v3.*.dll").Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What a fragment takes for granted, by the name that it uses.</summary>
    private static readonly (string Name, string Declaration)[] Prelude =
    [
        ("builder", "var builder = WebApplication.CreateBuilder(args);"),
        ("app", "var app = builder.Build();"),
        ("google", "var google = app.Services.GetRequiredService<GoogleClient>();"),
        ("github", "var github = app.Services.GetRequiredService<GitHubClient>();"),
        ("services", "var services = app.Services;"),
        ("userId", "var userId = \"\";"),
        ("server", "HttpMessageHandler server = null!;"),
        ("api", "HttpMessageHandler api = null!;"),
        ("stub", "var stub = new OpenIdServer();"),
        ("certificate", "X509Certificate2 certificate = null!;"),
    ];

    public static IEnumerable<TheoryDataRow<string, int>> Blocks =>
        from page in FindPages()
        from index in Enumerable.Range(0, ReadBlocks(page).Count)
        select new TheoryDataRow<string, int>(page, index) { TestDisplayName = $"{page} {index + 1}" };

    /// <summary>Returns the classes to copy of a provider's page, which its other blocks use.</summary>
    private static string[] FindClients(string page) => page.Contains("providers", StringComparison.Ordinal)
        ? [.. ReadBlocks(page).Where(static block => block.Contains("[OAuth2Client(", StringComparison.Ordinal) && !block.Contains("class AcmeClient", StringComparison.Ordinal))]
        : [];

    [Theory]
    [MemberData(nameof(Blocks))]
    public async Task The_code_of_a_guide_compiles(string page, int index)
    {
        var program = Complete(ReadBlocks(page)[index]);
        var declares = program.Contains("[OAuth2Client(", StringComparison.Ordinal);
        string[] sources =
        [
            program,
            Usings,
            declares ? "" : Types,
            program.Contains("new MyStoreFixture", StringComparison.Ordinal) ? Fixture : "",
            program.Contains("new AcmeSigner", StringComparison.Ordinal) ? Signer : "",
            .. declares ? [] : FindClients(page),
        ];
        var compilation = GeneratorHarness.Compile(sources)
            .AddReferences(OtherParts)
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        var faults = await AnalyzerHarness.CompileAndAnalyzeAsync(GeneratorHarness.Run(compilation).Output);
        Assert.True(
            faults.All(static fault => fault.Severity != DiagnosticSeverity.Error),
            string.Join('\n', faults.Where(static fault => fault.Severity == DiagnosticSeverity.Error)) + "\n" + program);
    }

    [Fact]
    public void Each_guide_is_read()
    {
        Assert.Contains(Path.Combine("docs", "getting-started.md"), FindPages());
        Assert.Contains(Path.Combine("docs", "providers", "github.md"), FindPages());
        Assert.True(FindPages().Sum(page => ReadBlocks(page).Count) > 20);
    }

    private static List<string> FindPages() =>
    [
        "README.md",
        Path.Combine("src", "TypedOAuth.PostgreSql", "README.md"),
        .. Directory.GetFiles(Path.Combine(TestSupport.Repository.Root, "docs"), "*.md")
            .Concat(Directory.GetFiles(Path.Combine(TestSupport.Repository.Root, "docs", "providers"), "*.md"))
            .Select(static path => Path.GetRelativePath(TestSupport.Repository.Root, path))
            .Where(static page => !OtherPages.Contains(Path.GetFileName(page)))
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> ReadBlocks(string page)
    {
        var text = File.ReadAllText(Path.Combine(TestSupport.Repository.Root, page)).ReplaceLineEndings("\n");
        return [.. CodeBlock().Matches(text).Select(static match => Dedent(match.Groups["code"].Value, match.Groups["indent"].Value))];
    }

    private static string Dedent(string code, string indent) =>
        string.Join('\n', code.Split('\n').Select(line => line.StartsWith(indent, StringComparison.Ordinal) ? line[indent.Length..] : line));

    /// <summary>Makes a program of a fragment: its usings first, then what it takes for granted.</summary>
    private static string Complete(string code)
    {
        var usings = UsingDirective().Matches(code).Select(static match => match.Value);
        var rest = UsingDirective().Replace(code, "");
        if (IsTypesOnly(rest))
        {
            return $"{string.Join('\n', usings)}\nreturn;\n{rest}";
        }

        var needed = new List<string>();
        foreach (var (name, declaration) in Prelude.Reverse())
        {
            var isUsed = Regex.IsMatch(Comment().Replace(rest, "") + string.Concat(needed), $@"(?<![\w./""-]){name}\b(?![/-])");
            var isDeclared = Regex.IsMatch(rest, $@"\b[A-Za-z<>\[\]?]+ {name}\b\s*(=|,|\)|;)");
            if (isUsed && !isDeclared)
            {
                needed.Insert(0, declaration);
            }
        }

        return $"{string.Join('\n', usings)}\n{string.Join('\n', needed)}\n{rest}";
    }

    private static bool IsTypesOnly(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.All(static member => member is not Microsoft.CodeAnalysis.CSharp.Syntax.GlobalStatementSyntax);

    [GeneratedRegex(@"^(?<indent> *)```csharp\n(?<code>.*?)\n\k<indent>```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"(^|\s)//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^using [A-Za-z.]+;$", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
