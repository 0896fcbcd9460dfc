using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests.Analyzers;

/// <summary>Tests the rules for the whole application: clients that are not added or not mapped.</summary>
public sealed class RegistrationAnalyzerTests
{
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

    [Fact]
    public async Task A_library_s_clients_are_added_by_others()
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(Compile(
            $"{Annotate()} public partial class AcmeClient; static class Setup {{ static void Add() => WebApplication.CreateBuilder().Services.AddTypedOAuth(); }}", Usings));
        Assert.Empty(diagnostics);
    }
}
