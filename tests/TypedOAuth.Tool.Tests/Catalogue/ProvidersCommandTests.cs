using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using TypedOAuth.TestSupport;
using TypedOAuth.Tool.Catalogue;

namespace TypedOAuth.Tool.Tests.Catalogue;

/// <summary>Lists and shows the providers of the catalogue that is embedded in the tool.</summary>
public sealed class ProvidersCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public static IEnumerable<JsonElement> Files { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "TypedOAuth.SourceGenerators", "Providers"), "*.json")
            .Select(static path => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path)))
            .Where(static file => file.TryGetProperty("csharpName", out var _)),
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_list_has_every_preset_and_no_service_that_has_ended()
    {
        var presets = Files.Where(static file => IsNull(file, "ended") && IsNull(file, "notExpressible")).Select(static file => Get(file, "id")!).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(presets.Count, 200, Files.Count() - 1);

        var json = (await _folder.RunAsync("providers", "--json")).ReadJson();
        var text = await _folder.RunAsync("providers");

        Assert.Equal(presets, json.EnumerateArray().Select(static entry => Get(entry, "id")!));
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        string[] lines = [.. text.Output.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
        Assert.Equal(presets, lines[1..^1].Select(static line => line.Split(' ')[0]));
        Assert.StartsWith("Id ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{presets.Count} providers.", lines[^1], StringComparison.Ordinal);
        Assert.Contains(lines, static line => line.StartsWith("github ", StringComparison.Ordinal) && line.Contains(" OAuth2Providers.GitHub ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_finds_parts_of_names_and_mentions_services_without_a_preset()
    {
        var result = await _folder.RunAsync("providers", "BIT");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("OAuth2Providers.Bitbucket", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OAuth2Providers.Fitbit", result.Output, StringComparison.Ordinal);
        Assert.Contains("Fitbit has no preset: run `dotnet typedoauth providers fitbit` for the reason.\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("github")]
    [InlineData("GitHub")]
    public async Task A_provider_is_shown_with_the_code_to_copy(string name)
    {
        var result = await _folder.RunAsync("providers", name);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("GitHub (github)\n  docs  https://", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Code\n  [OAuth2Client(Provider = OAuth2Providers.GitHub, DefaultScopes = [OAuth2Scopes.GitHub.ReadUser])]\n  public partial class GitHubClient;\n",
            result.Output, StringComparison.Ordinal);
        Assert.Contains("  Set OAuth2:github:ClientSecret in user secrets", result.Output, StringComparison.Ordinal);
        Assert.Contains("  AuthUri         https://github.com/login/oauth/authorize\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  read:user  Read your profile\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Notes\n  Only GitHub Apps", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endpoint_parameters_environments_and_required_scopes_are_shown()
    {
        var result = await _folder.RunAsync("providers", "microsoft");

        Assert.Contains("DefaultScopes = [OAuth2Scopes.Microsoft.UserRead]", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  {tenant}: Microsoft Entra tenant; the setting OAuth2:microsoft:Parameters:tenant; default common; for example contoso.onmicrosoft.com\n",
            result.Output, StringComparison.Ordinal);
        Assert.Contains("  {tenant_id}: comes from the ID token\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("  china: set OAuth2:microsoft:Environment to this name\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("openid  Sign in (returns an ID token) (required)\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apple", "Set OAuth2:apple:PrivateKeyFile or OAuth2:apple:PrivateKey, and OAuth2:apple:KeyId.")]
    [InlineData("apple", "Set OAuth2:apple:Parameters:team_id.")]
    [InlineData("alipay", "Implement IOAuth2RequestSigner, which signs the requests.")]
    [InlineData("slack", "Not covered: A request with bot scopes")]
    [InlineData("wechat", "TOA0083: The token endpoint accepts only GET.")]
    [InlineData("shopify", "{shop}: Shopify shop; each user enters it, or the application passes it to the URL methods; for example acme")]
    public async Task The_page_says_what_a_provider_needs(string id, string line) =>
        Assert.Contains($"\n  {line}", (await _folder.RunAsync("providers", id)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("fitbit", "The service has ended, so there is no preset. The Fitbit Web API", "ended")]
    [InlineData("trello", "There is no preset, because attributes cannot describe this provider. The sources describe only", "notExpressible")]
    public async Task A_provider_without_a_preset_has_a_reason_and_no_code(string id, string reason, string status)
    {
        var text = await _folder.RunAsync("providers", id);
        var json = (await _folder.RunAsync("providers", id, "--json")).ReadJson();

        Assert.Equal(0, text.ExitCode);
        Assert.Contains(reason, text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OAuth2Client", text.Output, StringComparison.Ordinal);
        Assert.Equal((status, null), (Get(json, "status"), Get(json, "code")));
    }

    [Theory]
    [InlineData("githbu", "Did you mean 'github'?")]
    [InlineData("Microsft", "Did you mean 'microsoft'?")]
    [InlineData("zzzzzzzzzzzz", "The catalogue has no provider 'zzzzzzzzzzzz'. Run `dotnet typedoauth providers` for a list.")]
    public async Task An_unknown_provider_is_a_finding_with_the_nearest_id(string text, string message)
    {
        var result = await _folder.RunAsync("providers", text);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_spaces_needs_no_quotes()
    {
        var result = await _folder.RunAsync("providers", "acuity", "scheduling");
        Assert.StartsWith("Acuity Scheduling (acuity-scheduling)\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_has_the_facts_of_the_file()
    {
        var json = (await _folder.RunAsync("providers", "google", "--json")).ReadJson();

        Assert.Equal(("preset", "OAuth2Providers.Google"), (Get(json, "status"), Get(json, "constant")));
        var file = Files.Single(static candidate => Get(candidate, "id") == "google");
        Assert.All(file.EnumerateObject(), member => Assert.True(JsonElement.DeepEquals(member.Value, json.GetProperty(member.Name)), member.Name));
    }

    /// <summary>The page of the preset in the documentation has the same code, which is written from the same fact.</summary>
    [Fact]
    public void The_code_of_each_preset_is_that_of_its_page() => Assert.All(
        new ProviderCatalogue().All.Where(static provider => provider.IsPreset),
        static provider => Assert.Contains(
            $"\n{ProviderCode.Write(provider)}\n",
            File.ReadAllText(Path.Combine(Repository.Root, "docs", "providers", "catalogue", $"{provider.Id}.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal));

    [Fact]
    public async Task Every_provider_can_be_shown_and_the_code_of_each_preset_is_valid_C_sharp()
    {
        var all = new ProviderCatalogue().All;
        Assert.Equal(Files.Count(), all.Count);
        foreach (var provider in all)
        {
            var result = await _folder.RunAsync("providers", provider.Id);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.StartsWith($"{provider.Name} ({provider.Id})\n", result.Output, StringComparison.Ordinal);
            if (provider.IsPreset)
            {
                var tree = CSharpSyntaxTree.ParseText(ProviderCode.Write(provider), cancellationToken: TestContext.Current.CancellationToken);
                Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
                Assert.All(
                    tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax>()
                        .Select(static access => access.ToString()).Where(static text => text.StartsWith("OAuth2Scopes.", StringComparison.Ordinal) && text.Split('.').Length == 3),
                    text => Assert.Contains(text.Split('.')[2], provider.Scopes.Select(static scope => scope.Name)));
            }
        }
    }

    private static bool IsNull(JsonElement element, string name) => !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null;

    private static string? Get(JsonElement element, string name) => element.GetProperty(name).GetString();
}
