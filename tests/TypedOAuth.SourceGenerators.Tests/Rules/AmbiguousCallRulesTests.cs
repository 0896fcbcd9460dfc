namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests calls of methods that clients of two libraries have.</summary>
public sealed class AmbiguousCallRulesTests
{
    private const string One = "Microsoft.Extensions.DependencyInjection.One_AcmeClientServiceCollectionExtensions";
    private const string Two = "Microsoft.Extensions.DependencyInjection.Two_AcmeClientServiceCollectionExtensions";
    private const string OneEndpoints = "Microsoft.AspNetCore.Builder.One_AcmeClientEndpointRouteBuilderExtensions";
    private const string TwoEndpoints = "Microsoft.AspNetCore.Builder.Two_AcmeClientEndpointRouteBuilderExtensions";

    [Theory]
    [InlineData("builder.Services.[|AddAcmeClient|]();", $"call {One}.AddAcmeClient(builder.Services) or {Two}.AddAcmeClient(builder.Services)")]
    [InlineData("builder?.Services.[|AddAcmeClient|]();", $"call {One}.AddAcmeClient(")]
    [InlineData("builder.Services.AddHttpClient(\"a\").[|AddAcmeAccessToken|](null);", $"call {One}.AddAcmeAccessToken(builder.Services.AddHttpClient(\"a\"), null) or {Two}.")]
    [InlineData("app.[|MapAcmeClient|]();", $"call {OneEndpoints}.MapAcmeClient(app) or {TwoEndpoints}.MapAcmeClient(app)")]
    [InlineData(One + ".AddAcmeClient(builder.Services);", null)]
    [InlineData("builder.Services.AddAcmeClient((One.AcmeClientOptions options) => { });", null)]
    [InlineData("builder.Services.AddSlackClient();", null)]
    [InlineData("builder.Services.AddMissingClient();", null)]
    public Task A_call_that_two_clients_answer_is_reported_with_the_calls_that_name_them(string statement, string? message) => RuleAssert.ReportsAsync(
        "TOA0052",
        $$"""
        // Project One, which the application references:
        namespace One;
        {{Annotate()}} public partial class AcmeClient;
        {{Annotate(alias: "slack")}} public partial class SlackClient;
        // Project Two, which the application references:
        namespace Two;
        {{Annotate(alias: "two")}} public partial class AcmeClient;
        // The application:
        var builder = WebApplication.CreateBuilder();
        var app = builder.Build();
        {{statement}}
        """,
        message);

    [Theory]
    [InlineData("using App; builder.Services.[|AddAcmeClient|]();", "call App.AcmeClientRegistration.AddAcmeClient(builder.Services) or " + One)]
    [InlineData("builder.Services.AddAcmeClient();", null)]
    public Task A_call_that_the_project_s_client_answers_too_is_reported(string statement, string? message) => RuleAssert.ReportsAsync(
        "TOA0052",
        $$"""
        // Project One, which the application references:
        namespace One;
        {{Annotate()}} public partial class AcmeClient;
        // The application:
        {{(statement.StartsWith("using", StringComparison.Ordinal) ? "using App;" : "")}}
        var builder = WebApplication.CreateBuilder();
        {{statement.Replace("using App; ", "", StringComparison.Ordinal)}}
        namespace App { {{Annotate(alias: "app")}} public partial class AcmeClient; }
        """,
        message);
}
