namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests where the fix for missing registrations adds the calls.</summary>
public sealed class AddCallFixTests
{
    [Theory]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient();\nvar app = builder.Build();\nawait Task.Run(() => { });\napp.Run();", "builder.Services.AddAcmeClient();\nvar app = builder.Build();\nawait Task.Run(() => { });\napp.MapAcmeClient();\napp.Run();")]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient();\nbuilder.Build().Run();", null)]
    [InlineData("TOA0039", "builder.Services.AddOtherClient();\nvar app = builder.Build();\napp.MapOtherClient();\napp.Run();", "builder.Services.AddOtherClient();\nbuilder.Services.AddAcmeClient();\nvar app = builder.Build();\napp.MapOtherClient();\napp.MapAcmeClient();\napp.Run();")]
    [InlineData("TOA0039", "builder.Services.AddOtherClient();\nbuilder.Build().MapOtherClient();", "builder.Services.AddOtherClient();\nbuilder.Services.AddAcmeClient();\nbuilder.Build().MapOtherClient();")]
    [InlineData("TOA0039", "builder.Services.AddOtherClient();\nbuilder.Services.AddTypedOAuth();\nbuilder.Build().MapOtherClient();", "builder.Services.AddOtherClient();\nbuilder.Services.AddTypedOAuth();\nbuilder.Services.AddAcmeClient();\nbuilder.Build().MapOtherClient();")]
    [InlineData("TOA0039", "builder.Host.ConfigureServices((_, services) => services.AddOtherClient());\nbuilder.Build().MapOtherClient();", "builder.Services.AddAcmeClient();\nbuilder.Host.ConfigureServices((_, services) => services.AddOtherClient());\nbuilder.Build().MapOtherClient();")]
    public async Task A_call_is_added_where_it_belongs(string id, string before, string? after)
    {
        const string Start = "var builder = WebApplication.CreateBuilder();\n";
        var end = "\n\n" + FixAssert.Client + "\n" + FixAssert.Client.Replace("Acme", "Other", StringComparison.Ordinal).Replace("acme", "other", StringComparison.Ordinal);
        var project = FixHarness.CreateProject(Start + before + end);
        var diagnostic = (await FixHarness.AnalyzeAsync(project)).Single(diagnostic => diagnostic.Id == id && diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("Acme", StringComparison.Ordinal));
        var action = await FixHarness.FindActionAsync(project, diagnostic);
        Assert.Equal(after is null, action is null);
        if (action is not null)
        {
            var changed = await FixHarness.ApplyAsync(project, action);
            Assert.Equal(Start + after + end, Squeeze(await FixHarness.ReadAsync(changed)));
            await FixAssert.CompilesAsync(changed);
        }

        string Squeeze(string text) => text.Replace("\n\n", "\n", StringComparison.Ordinal).Replace("\n[OAuth2Client(Alias = \"acme\"", "\n\n[OAuth2Client(Alias = \"acme\"", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("builder.Services.AddAcmeClient();\nvar app = builder.Build();", "builder.Services.AddAcmeClient();\nbuilder.Services.AddTypedOAuthAspNetCore();\n")]
    [InlineData("builder.Services.AddTypedOAuth(options => { });\nbuilder.Services.AddAcmeClient();\nvar app = builder.Build();", "builder.Services.AddTypedOAuth(options => { });\nbuilder.Services.AddTypedOAuthAspNetCore();\n")]
    [InlineData("var app = builder.Build();", "var builder = WebApplication.CreateBuilder();\nbuilder.Services.AddTypedOAuthAspNetCore();\n")]
    public async Task The_services_for_asp_net_core_are_added_beside_the_clients(string statements, string expected)
    {
        var project = FixHarness.CreateProject(
            $"// Project Acme, a class library without ASP.NET Core, which the application references:\n{FixAssert.Client}\n\n// The application:\nvar builder = WebApplication.CreateBuilder();\n{statements}\napp.MapOAuth2Clients();\napp.Run();");
        var (title, changed) = await FixHarness.FixAsync(project, "TOA0061");
        Assert.Equal("Call builder.Services.AddTypedOAuthAspNetCore()", title);
        Assert.Contains(expected, await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), static diagnostic => diagnostic.Id == "TOA0061");
        await FixAssert.CompilesAsync(changed);
    }

    [Theory]
    [InlineData("TOA0039", "builder.Services.AddTypedOAuth();", "        builder.Services.AddTypedOAuth();\n        builder.Services.AddAcmeClient();\n        // It runs.\n        builder.Build().Run();\n")]
    [InlineData("TOA0039", "", "        var builder = WebApplication.CreateBuilder();\n        builder.Services.AddAcmeClient();\n")]
    public async Task A_call_is_added_in_a_method_too(string id, string statement, string expected)
    {
        var project = FixHarness.CreateProject(
            $"static class Program\n{{\n    static void Main()\n    {{\n        var builder = WebApplication.CreateBuilder();\n        {statement}\n        // It runs.\n        builder.Build().Run();\n    }}\n}}\n\n{FixAssert.Client}");
        var (_, changed) = await FixHarness.FixAsync(project, id);
        Assert.Contains(expected, await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
        await FixAssert.CompilesAsync(changed);
    }

    [Theory]
    [InlineData("TOA0039", "", "using Microsoft.Extensions.DependencyInjection;\n")]
    [InlineData("TOA0040", "Microsoft.Extensions.DependencyInjection.AcmeClientServiceCollectionExtensions.AddAcmeClient(builder.Services);\n", "using Microsoft.AspNetCore.Builder;\n")]
    public async Task A_namespace_is_imported_for_a_call_below_what_heads_the_file(string id, string statement, string expected)
    {
        var project = FixHarness.CreateBareProject(
            $"var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder();\n{statement}var app = builder.Build();\napp.Run();",
            FixAssert.Client.Replace("[OAuth2Client", "[TypedOAuth.OAuth2Client", StringComparison.Ordinal));
        var (_, changed) = await FixHarness.FixAsync(project, id);
        Assert.StartsWith(expected, await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
        await FixAssert.CompilesAsync(changed);
    }

    [Theory]
    [InlineData("TOA0039", "", "global::One.AcmeClientRegistration.AddAcmeClient(builder.Services);\n")]
    [InlineData("TOA0040", "One.AcmeClientRegistration.AddAcmeClient(builder.Services);\nTwo.AcmeClientRegistration.AddAcmeClient(builder.Services);\n", "global::One.AcmeClientRegistration.MapAcmeClient(app);\n")]
    public async Task A_method_that_stays_beside_its_client_is_called_by_its_class(string id, string statements, string expected)
    {
        var project = FixHarness.CreateProject(
            $"var builder = WebApplication.CreateBuilder();\nbuilder.Services.AddTypedOAuth();\n{statements}var app = builder.Build();\napp.Run();",
            $"namespace One {{ {FixAssert.Client} }} namespace Two {{ {FixAssert.Client.Replace("\"acme\"", "\"two\"", StringComparison.Ordinal)} }}");
        var changed = await FixHarness.FixAllAsync(project, id);
        var text = await FixHarness.ReadAsync(changed);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Contains(expected.Replace("One", "Two", StringComparison.Ordinal), text, StringComparison.Ordinal);
        await FixAssert.CompilesAsync(changed);
    }
}
