using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Analyzers;

/// <summary>Tests the rules for the whole application: clients that are not added or not mapped.</summary>
public sealed class RegistrationAnalyzerTests
{
    private const string Library = """
        // Project Acme, a class library without ASP.NET Core, which the application references:
        namespace Acme;
        [OAuth2Client(Alias = "acme", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token")] public partial class AcmeClient;
        public static class Setup { public static void AddAcme(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { } }
        """;

    private const string Usings = "global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;";

    [Theory]
    [InlineData("TOA0039", "builder.Services.AddTypedOAuth();", true)]
    [InlineData("TOA0039", "builder.Services.AddHttpClient(\"a\").AddOAuth2AccessToken<AcmeClient, AcmeClient.AuthData>();", true)]
    [InlineData("TOA0039", "builder.Services.AddHttpClient(\"a\").AddAcmeAccessToken();", true)]
    [InlineData("TOA0039", "Own.AddThing<AcmeClient>();", true)]
    [InlineData("TOA0039", "builder.Services.AddOther();", true)]
    [InlineData("TOA0039", "builder.Services.AddAcmeClient();", false)]
    [InlineData("TOA0039", "AcmeClientServiceCollectionExtensions.AddAcmeClient(builder.Services);", false)]
    [InlineData("TOA0039", "builder.Services.AddOAuth2Client<AcmeClient, AcmeClient.AuthData, AcmeClientOptions>();", false)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient();", true)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient(); app.MapOther();", true)]
    [InlineData("TOA0040", "builder.Services.AddTypedOAuth();", false)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient(); app.MapAcmeClient();", false)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient(); app.MapOAuth2Clients();", false)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient(); app.MapOAuth2Client<AcmeClient, AcmeClient.AuthData>();", false)]
    public Task A_client_is_added_and_mapped(string id, string statements, bool isReported) => RuleAssert.ReportsAsync(
        id,
        $$"""
        var builder = WebApplication.CreateBuilder();
        var app = builder.Build();
        builder.Services.AddOther();
        app.MapOther();
        {{statements}}
        {{Annotate()}} public partial class {{(isReported ? "[|AcmeClient|]" : "AcmeClient")}};
        {{Annotate(alias: "other")}} public partial class Other;
        static class Own { public static void AddThing<T>() { } }
        """,
        isReported ? [id == "TOA0039" ? "call services.AddAcmeClient()" : "call app.MapAcmeClient()"] : []);

    [Theory]
    [InlineData("var builder = WebApplication.CreateBuilder();", true)]
    [InlineData("var host = Microsoft.Extensions.Hosting.GenericHostBuilderExtensions.ConfigureWebHostDefaults(Microsoft.Extensions.Hosting.Host.CreateDefaultBuilder(), web => { });", true)]
    [InlineData("var services = new ServiceCollection(); services.AddTypedOAuth();", true)]
    [InlineData("var text = \"\";", false)]
    public Task An_application_is_one_that_makes_a_host(string statements, bool isReported) => RuleAssert.ReportsAsync(
        "TOA0039", $"{statements} {Annotate()} public partial class {(isReported ? "[|AcmeClient|]" : "AcmeClient")};", isReported ? ["never added"] : []);

    [Theory]
    [InlineData("var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(); builder.Services.AddTypedOAuth();")]
    [InlineData("var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(); builder.Services.AddAcmeClient();")]
    [InlineData("var builder = Microsoft.Extensions.Hosting.Host.CreateDefaultBuilder(); builder.ConfigureServices(services => services.AddAcmeClient());")]
    public async Task A_worker_adds_the_clients_that_it_uses_and_maps_none(string statements)
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync($"{statements} {Annotate()} public partial class AcmeClient; {Annotate(alias: "other")} public partial class OtherClient;");
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("TOA0039", "builder.Services.AddAcmeClient();")]
    [InlineData("TOA0040", "Microsoft.Extensions.DependencyInjection.AcmeClientServiceCollectionExtensions.AddAcmeClient(builder.Services); app.MapAcmeClient();")]
    public async Task A_call_that_only_lacks_a_using_counts(string id, string statements)
    {
        var compilation = Compile($"var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(); var app = builder.Build(); {statements} {Annotate()} public partial class AcmeClient;");
        var output = Run(compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))).Output;
        Assert.Single(output.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Id == "CS1061");
        Assert.DoesNotContain(await AnalyzerHarness.AnalyzeOutputAsync(output), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [InlineData("builder.Services.AddAcmeClient(); var app = builder.Build(); app.[|MapOAuth2Clients|]();", "'MapOAuth2Clients' throws")]
    [InlineData("Acme.Setup.AddAcme(builder.Services); var app = builder.Build(); app.[|MapOAuth2Connections|]();", "'MapOAuth2Connections' throws")]
    [InlineData("var app = builder.Build(); app.[|UseOAuth2Connect|](); app.MapOAuth2Clients(); app.MapOAuth2Connections();", "'UseOAuth2Connect' throws")]
    [InlineData("var app = builder.Build(); OAuth2EndpointRouteBuilderExtensions.[|MapOAuth2Client<Acme.AcmeClient, Acme.AcmeClient.AuthData>|](app);", "'MapOAuth2Client' throws")]
    [InlineData("builder.Services.AddAcmeClient(); var app = builder.Build();", null)]
    [InlineData("builder.Services.AddTypedOAuthAspNetCore(); var app = builder.Build(); app.MapOAuth2Clients();", null)]
    [InlineData("Own.Apply(TypedOAuthAspNetCoreServiceCollectionExtensions.AddTypedOAuthAspNetCore); var app = builder.Build(); app.MapOAuth2Clients();", null)]
    [InlineData("var app = builder.Build(); Own.MapOAuth2Clients(app);", null)]
    public Task The_services_for_asp_net_core_are_added_if_no_client_adds_them(string statements, string? message) => RuleAssert.ReportsAsync(
        "TOA0061",
        $$"""
        {{Library}}
        // The application:
        var builder = WebApplication.CreateBuilder();
        {{statements}}
        static class Own
        {
            public static void Apply(Func<IServiceCollection, IServiceCollection> setup) { }
            public static void MapOAuth2Clients(object app) { }
        }
        """,
        message);

    /// <summary>A reference that could call the method, and an own client, whose Add calls it.</summary>
    [Theory]
    [InlineData("// Project Shared, which the application references:\nnamespace Shared; public static class Setup { }", "")]
    [InlineData("", "[OAuth2Client(Alias = \"own\", AuthUri = \"https://as.example/a\", AccessTokenUri = \"https://as.example/t\")] public partial class OwnClient;")]
    [InlineData("", "[OAuth2Client(Alias = \"own\")] public class OwnClient;")]
    public async Task The_services_for_asp_net_core_may_be_added_elsewhere(string library, string client)
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(
            $"{Library}\n{library}\n// The application:\nvar app = WebApplication.CreateBuilder().Build();\napp.MapOAuth2Clients();\n{client}");
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "TOA0061");
    }

    [Theory]
    [InlineData("services.AddTypedOAuthAspNetCore();")]
    [InlineData("Microsoft.Extensions.DependencyInjection.TypedOAuthAspNetCoreServiceCollectionExtensions.AddTypedOAuthAspNetCore(null!);")]
    public async Task The_services_for_asp_net_core_may_be_added_by_generated_code(string statement)
    {
        var compilation = Compile("var app = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder().Build(); Microsoft.AspNetCore.Builder.OAuth2EndpointRouteBuilderExtensions.MapOAuth2Clients(app);")
            .AddSyntaxTrees(Parse($"// <auto-generated/>\nstatic class Setup {{ static void Add() {{ {statement} }} }}", "Setup.g.cs"));
        var diagnostics = await AnalyzerHarness.AnalyzeOutputAsync(compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)));
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "TOA0061");
    }

    /// <summary>The compilation lacks a project that the referenced project uses, so that nothing is known of it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_services_for_asp_net_core_may_be_added_by_a_project_that_the_compilation_lacks(bool isKnown)
    {
        var hidden = Compile(hasAspNetCore: false, "public static class Hidden { }").WithAssemblyName("Hidden");
        var shared = Compile(hasAspNetCore: false, "public static class Shared { }").WithAssemblyName("Shared").AddReferences(hidden.ToMetadataReference());
        var application = Compile("var app = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder().Build(); Microsoft.AspNetCore.Builder.OAuth2EndpointRouteBuilderExtensions.MapOAuth2Clients(app);")
            .AddReferences(shared.ToMetadataReference());
        application = isKnown ? application.AddReferences(hidden.ToMetadataReference()) : application;
        var diagnostics = await AnalyzerHarness.AnalyzeOutputAsync(application.WithOptions(application.Options.WithOutputKind(OutputKind.ConsoleApplication)));
        Assert.Equal(isKnown, diagnostics.Any(static diagnostic => diagnostic.Id == "TOA0061"));
    }

    [Fact]
    public async Task A_library_s_endpoints_are_mapped_by_others()
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(Compile("static class Setup { static void Map() => WebApplication.CreateBuilder().Build().MapOAuth2Clients(); }", Usings));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public async Task A_library_s_clients_are_added_by_others()
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(Compile(
            $"{Annotate()} public partial class AcmeClient; static class Setup {{ static void Add() => WebApplication.CreateBuilder().Services.AddTypedOAuth(); }}", Usings));
        Assert.Empty(diagnostics);
    }
}
