using Microsoft.CodeAnalysis;

namespace TypedOAuth.SourceGenerators.Tests;

/// <summary>What fixes write where it is not plain, and where they hold back; all of it compiles.</summary>
public sealed class FixOutcomeTests
{
    private const string Client = """
        [OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", RevokeTokenUri = "https://acme.dev/r")]
        public partial class AcmeClient;
        """;

    [Theory]
    [InlineData("TOA0032", "s.Configure<AcmeClientOptions>(o => o.ClientSecret = \"x\");", "s.Configure<AcmeClientOptions>(o => { });")]
    [InlineData("TOA0032", "s.Configure<AcmeClientOptions>(\"name\", (o) => o.ClientSecret = \"x\");", "s.Configure<AcmeClientOptions>(\"name\", (o) => { });")]
    [InlineData("TOA0032", "s.AddAcmeClient(o => o.ClientSecret = \"x\");", "s.AddAcmeClient();")]
    [InlineData("TOA0032", "s.AddAcmeClient(configure: o => o.ClientSecret = \"x\");", "s.AddAcmeClient();")]
    [InlineData("TOA0032", "o.ClientSecret = Environment.GetEnvironmentVariable(\"X\") ?? \"x\";", "o.ClientSecret = Environment.GetEnvironmentVariable(\"X\");")]
    [InlineData("TOA0032", "_ = new AcmeClientOptions { ClientId = \"a\", ClientSecret = \"x\" };", "_ = new AcmeClientOptions { ClientId = \"a\"};")]
    [InlineData("TOA0032", "_ = o;\n#if DEBUG\n#else\n        o.ClientSecret = \"x\";\n#endif", "_ = o;\n\n#if DEBUG\n#else\n#endif")]
    [InlineData("TOA0032", "if (s.Count > 0) o.ClientSecret = \"x\";", null)]
    [InlineData("TOA0043", "await acme.RevokeUserAccessTokenAsync(\"u\").ConfigureAwait(false);", "_ = await acme.RevokeUserAccessTokenAsync(\"u\").ConfigureAwait(false);")]
    [InlineData("TOA0043", "await acme.RevokeUserAccessTokenAsync(\"u\");", "_ = await acme.RevokeUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "acme.RevokeUserAccessTokenAsync(\"u\");", "_ = await acme.RevokeUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "acme.RevokeUserAccessTokenAsync(\"u\").AsTask();", "_ = await acme.RevokeUserAccessTokenAsync(\"u\").AsTask();")]
    [InlineData("TOA0043", "acme.RefreshUserAccessTokenAsync(\"u\");", "await acme.RefreshUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "_ = acme.RefreshUserAccessTokenAsync(\"u\");", "_ = await acme.RefreshUserAccessTokenAsync(\"u\");")]
    [InlineData("TOA0043", "acme?.RevokeUserAccessTokenAsync(\"u\");", null)]
    [InlineData("TOA0043", "lock (acme) { acme.RevokeUserAccessTokenAsync(\"u\"); }", null)]
    [InlineData("TOA0043", "Action act = () => acme.RevokeUserAccessTokenAsync(\"u\");", null)]
    [InlineData("TOA0044", "_ = acme.GetAccessTokenForUserAsync(\"u\").AsTask().Result?.Token;", "_ = (await acme.GetAccessTokenForUserAsync(\"u\"))?.Token;")]
    [InlineData("TOA0044", "acme.ForgetUserAsync(\"u\").AsTask().Wait();", "await acme.ForgetUserAsync(\"u\");")]
    [InlineData("TOA0044", "_ = acme?.ForgetUserAsync(\"u\").AsTask().Result;", null)]
    [InlineData("TOA0044", "lock (acme) { acme.ForgetUserAsync(\"u\").AsTask().Wait(); }", null)]
    [InlineData("TOA0044", "_ = acme.ForgetUserAsync(\"u\").AsTask().Wait(10);", null)]
    public async Task A_call_is_changed(string id, string before, string? after)
    {
        const string Start = Client + "\npublic class Service\n{\n    public async Task M(IServiceCollection s, AcmeClientOptions o, AcmeClient acme)\n    {\n        ";
        const string End = "\n        await Task.CompletedTask;\n    }\n}";
        await CheckAsync(id, Start + before + End, after is null ? null : Start + after + End);
    }

    [Theory]
    [InlineData("TOA0010", "AuthUri = \"https://a@acme.dev/a@b\"", "AuthUri = \"https://acme.dev/a@b\"")]
    [InlineData("TOA0006", "AuthUri = \"https://acme.dev/a|é\"", "AuthUri = \"https://acme.dev/a%7C%C3%A9\"")]
    [InlineData("TOA0006", "AuthUri = \"https:/acme.dev/a\"", "AuthUri = \"https://acme.dev/a\"")]
    [InlineData("TOA0006", "AuthUri = \"https://a|cme.dev/a\"", null)]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a,b+\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\", \"b+\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = [\"user+email read\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"user+email\", \"read\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \"a b\" }", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \"a\", \"b\" }")]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a+A\"]", null)]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", ScopeSeparator = \"b\", Scopes = [\"-b-\"]", null)]
    [InlineData("TOA0005", "AuthUri = \"\"", "AuthUri = \"https://example.com/authorize\"")]
    [InlineData("TOA0028", "AuthUri = \"https://x.com/a\"", "AuthUri = \"https://x.com/a\", DefaultScopes = [\"offline.access\"]")]
    [InlineData("TOA0028", "AuthUri = \"https://x.com/a\", DefaultScopes = [\"a\"]", "AuthUri = \"https://x.com/a\", DefaultScopes = [\"a\", \"offline.access\"]")]
    [InlineData("TOA0028", "AuthUri = \"https://x.com/a\", DefaultScopes = new[] { \"a\" }", "AuthUri = \"https://x.com/a\", DefaultScopes = new[] { \"a\", \"offline.access\" }")]
    public Task An_argument_is_changed(string id, string before, string? after)
    {
        const string Start = "[OAuth2Client(Alias = \"acme\", AccessTokenUri = \"https://acme.dev/t\", ";
        const string End = ")]\npublic partial class AcmeClient;";
        return CheckAsync(id, Start + before + End, after is null ? null : Start + after + End);
    }

    [Theory]
    [InlineData(
        "TOA0003",
        "[OAuth2Client(AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", Alias = \"acme\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "TOA0029",
        "/// <summary>Mine.</summary>\n[OAuth2AuthorizationParameter(\"state\")]\n[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;",
        "/// <summary>Mine.</summary>\n[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "TOA0026",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2Scope(\"a\", Name = \"X\")]\n[OAuth2Scope(\"b\", Name = \"X\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2Scope(\"a\", Name = \"X\")]\n[OAuth2Scope(\"b\", Name = \"X2\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "TOA0037",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2AuthorizationParameter(\"userId\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2AuthorizationParameter(\"userId\", Name = \"userIdParameter\")]\npublic partial class AcmeClient;")]
    public Task An_annotation_is_changed(string id, string before, string after) => CheckAsync(id, before, after);

    [Theory]
    [InlineData("TOA0035", ", AuthorizationCallback = \"Done\"", "private System.Threading.Tasks.ValueTask<TypedOAuth.AuthorizationCallbackResult?> Done(")]
    [InlineData("TOA0026", ", Scopes = [\"a.b\", \"a:b\"]", "[TypedOAuth.OAuth2Scope(\"a:b\", Name = \"AB2\")]")]
    [InlineData("TOA0028", "", "[TypedOAuth.OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    public async Task A_fix_needs_no_using(string id, string arguments, string expected)
    {
        var project = FixHarness.CreateBareProject(
            $"[TypedOAuth.OAuth2Client(Alias = \"acme\", AuthUri = \"https://accounts.google.com/a\", AccessTokenUri = \"https://acme.dev/t\"{arguments})]\npublic partial class AcmeClient;");
        var (_, changed) = await FixHarness.FixAsync(project, id);
        Assert.Contains(expected, await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
        await AssertCompilesAsync(changed);
    }

    [Theory]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient();\nvar app = builder.Build();\nawait Task.Run(() => { });\napp.Run();", "builder.Services.AddAcmeClient();\nvar app = builder.Build();\nawait Task.Run(() => { });\napp.MapAcmeClient();\napp.Run();")]
    [InlineData("TOA0040", "builder.Services.AddAcmeClient();\nbuilder.Build().Run();", null)]
    [InlineData("TOA0039", "builder.Services.AddOtherClient();\nbuilder.Build().MapOtherClient();", "builder.Services.AddOtherClient();\nbuilder.Services.AddAcmeClient();\nbuilder.Build().MapOtherClient();")]
    [InlineData("TOA0039", "builder.Services.AddOtherClient();\nbuilder.Services.AddTypedOAuth();\nbuilder.Build().MapOtherClient();", "builder.Services.AddOtherClient();\nbuilder.Services.AddTypedOAuth();\nbuilder.Services.AddAcmeClient();\nbuilder.Build().MapOtherClient();")]
    [InlineData("TOA0039", "builder.Host.ConfigureServices((_, services) => services.AddOtherClient());\nbuilder.Build().MapOtherClient();", "builder.Services.AddAcmeClient();\nbuilder.Host.ConfigureServices((_, services) => services.AddOtherClient());\nbuilder.Build().MapOtherClient();")]
    public async Task A_call_is_added_where_it_belongs(string id, string before, string? after)
    {
        const string Start = "var builder = WebApplication.CreateBuilder();\n";
        var end = "\n\n" + Client + "\n" + Client.Replace("Acme", "Other", StringComparison.Ordinal).Replace("acme", "other", StringComparison.Ordinal);
        var project = FixHarness.CreateProject(Start + before + end);
        var diagnostic = (await FixHarness.AnalyzeAsync(project)).Single(diagnostic => diagnostic.Id == id && diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("Acme", StringComparison.Ordinal));
        var action = await FixHarness.FindActionAsync(project, diagnostic);
        Assert.Equal(after is null, action is null);
        if (action is not null)
        {
            var changed = await FixHarness.ApplyAsync(project, action);
            Assert.Equal(Start + after + end, Squeeze(await FixHarness.ReadAsync(changed)));
            await AssertCompilesAsync(changed);
        }

        string Squeeze(string text) => text.Replace("\n\n", "\n", StringComparison.Ordinal).Replace("\n[OAuth2Client(Alias = \"acme\"", "\n\n[OAuth2Client(Alias = \"acme\"", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TOA0039", "builder.Services.AddTypedOAuth();", "        builder.Services.AddTypedOAuth();\n        builder.Services.AddAcmeClient();\n        // It runs.\n        builder.Build().Run();\n")]
    [InlineData("TOA0039", "", "        var builder = WebApplication.CreateBuilder();\n        builder.Services.AddAcmeClient();\n")]
    public async Task A_call_is_added_in_a_method_too(string id, string statement, string expected)
    {
        var project = FixHarness.CreateProject(
            $"static class Program\n{{\n    static void Main()\n    {{\n        var builder = WebApplication.CreateBuilder();\n        {statement}\n        // It runs.\n        builder.Build().Run();\n    }}\n}}\n\n{Client}");
        var (_, changed) = await FixHarness.FixAsync(project, id);
        Assert.Contains(expected, await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
        await AssertCompilesAsync(changed);
    }

    [Fact]
    public async Task A_namespace_is_imported_for_a_call_below_what_heads_the_file()
    {
        var project = FixHarness.CreateProject(
            "var builder = WebApplication.CreateBuilder();\nbuilder.Services.AddTypedOAuth();\nbuilder.Build().Run();", $"namespace N {{ {Client} }}");
        var (_, changed) = await FixHarness.FixAsync(project, "TOA0039");
        Assert.StartsWith("using N;\n", await FixHarness.ReadAsync(changed), StringComparison.Ordinal);
        await AssertCompilesAsync(changed);
    }

    private static async Task CheckAsync(string id, string before, string? after)
    {
        var project = FixHarness.CreateProject(before);
        var action = await FixHarness.FindActionAsync(project, (await FixHarness.AnalyzeAsync(project)).First(diagnostic => diagnostic.Id == id));
        Assert.Equal(after is null, action is null);
        if (action is not null)
        {
            var changed = await FixHarness.ApplyAsync(project, action);
            Assert.Equal(after, await FixHarness.ReadAsync(changed));
            Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), diagnostic => diagnostic.Id == id);
            await AssertCompilesAsync(changed);
        }
    }

    private static async Task AssertCompilesAsync(Project project)
    {
        var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), string.Join('\n', errors));
    }
}
