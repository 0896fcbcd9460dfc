using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>The rules that need the whole application: clients that are not added or not mapped, and aliases that meet.</summary>
public sealed class RegistrationRuleTests
{
    private const string Usings = "global using Microsoft.AspNetCore.Builder; global using Microsoft.Extensions.DependencyInjection;";

    [Theory]
    [InlineData("TOA0039", "builder.Services.AddTypedOAuth();", true)]
    [InlineData("TOA0039", "builder.Services.AddHttpClient(\"a\").AddOAuth2AccessToken<AcmeClient, AcmeClient.AuthData>();", true)]
    [InlineData("TOA0039", "Own.AddThing<AcmeClient>();", true)]
    [InlineData("TOA0039", "builder.Services.AddOther();", true)]
    [InlineData("TOA0039", "builder.Services.AddAcmeClient();", false)]
    [InlineData("TOA0039", "AcmeClientRegistration.AddAcmeClient(builder.Services);", false)]
    [InlineData("TOA0039", "builder.Services.AddOAuth2Client<AcmeClient, AcmeClient.AuthData, AcmeClientOptions>();", false)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient();", true)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient(); app.MapOther();", true)]
    [InlineData("TOA0040", "builder.Services.AddTypedOAuth();", false)]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient(); app.MapAcmeClient();", false)]
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
    [InlineData("var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();", true)]
    [InlineData("var text = \"\";", false)]
    public Task An_application_is_one_that_makes_a_host(string statements, bool isReported) => RuleAssert.ReportsAsync(
        "TOA0039", $"{statements} {Annotate()} public partial class {(isReported ? "[|AcmeClient|]" : "AcmeClient")};", isReported ? ["never added"] : []);

    [Fact]
    public async Task A_library_s_clients_are_added_by_others()
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(Compile(
            $"{Annotate()} public partial class AcmeClient; static class Setup {{ static void Add() => WebApplication.CreateBuilder().Services.AddTypedOAuth(); }}", Usings));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("acme", "TOA0004")]
    [InlineData("ACME", "TOA0003", "TOA0004")]
    [InlineData("other")]
    public async Task A_duplicate_alias_is_seen_across_projects(string alias, params string[] expected)
    {
        var app = Compile($"{Annotate(alias: alias)} public partial class AppClient;").WithAssemblyName("Other").AddReferences(CompileLibrary("Library", "LibraryClient"));
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(app);
        Assert.Equal(expected, diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.All(diagnostics, static diagnostic => Assert.True(diagnostic.Id == "TOA0003" || diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("LibraryClient", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("TypedOAuth.Google", 1)]
    [InlineData("TypedOAuth.Sqlite", 0)]
    public async Task Only_the_library_s_own_packages_are_passed_over(string assembly, int expected)
    {
        var app = Compile($"{Annotate()} public partial class AppClient;").AddReferences(CompileLibrary(assembly, "LibraryClient"));
        Assert.Equal(expected, (await AnalyzerHarness.AnalyzeAsync(app)).Count(static diagnostic => diagnostic.Id == "TOA0004"));
    }

    [Theory]
    [InlineData(OutputKind.ConsoleApplication, 1)]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, 0)]
    public async Task Two_libraries_that_share_an_alias_meet_in_the_application(OutputKind kind, int expected)
    {
        var compilation = Compile("static class Program { static void Main() { } }");
        var app = compilation.WithOptions(compilation.Options.WithOutputKind(kind)).AddReferences(CompileLibrary("One", "OneClient"), CompileLibrary("Two", "TwoClient"));
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(app);
        Assert.Equal(expected, diagnostics.Count);
        Assert.All(diagnostics, static diagnostic => Assert.Equal(
            "The alias 'acme' belongs to 'OneClient' and 'TwoClient' too, so both would share paths, settings and tokens: give one of them another alias",
            diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    private static CompilationReference CompileLibrary(string assembly, string client) =>
        Run(Compile($"{Annotate()} public partial class {client};").WithAssemblyName(assembly)).Output.ToMetadataReference();
}
