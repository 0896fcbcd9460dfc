using TypedOAuth.SourceGenerators.Tests.Catalogue;

namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests the provider that a client names, and what it declares beside it.</summary>
public sealed class PresetRulesTests
{
    [Theory]
    [InlineData("[|\"githb\"|]", "The catalogue has no provider 'githb': use OAuth2Providers.GitHub")]
    [InlineData("[|\"GitHub\"|]", "use OAuth2Providers.GitHub")]
    [InlineData("[|\"zzzzzzzzz\"|]", "use a constant of OAuth2Providers, or remove the argument and declare AuthUri and AccessTokenUri")]
    [InlineData("[|\"\"|]", "has no provider ''")]
    [InlineData("OAuth2Providers.GitHub", null)]
    [InlineData("\"github\"", null)]
    public Task A_provider_is_in_the_catalogue(string provider, string? message) =>
        RuleAssert.ReportsAsync("TOA0084", $"[OAuth2Client(Provider = {provider})] partial class C;", message);

    /// <summary>The provider would declare the rest, so only its name is wrong.</summary>
    [Fact]
    public async Task An_unknown_provider_is_the_only_report()
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync("[OAuth2Client(Provider = \"githb\")] partial class C;");
        Assert.Equal("TOA0084", Assert.Single(diagnostics, static diagnostic => diagnostic.Id.StartsWith("TOA00", StringComparison.Ordinal)).Id);
    }

    [Theory]
    [InlineData("GitHub", "DefaultScopes = [[|\"read:usr\"|]]", "did you mean 'read:user' (OAuth2Scopes.GitHub.ReadUser)?")]
    [InlineData("GitHub", "Scopes = [\"repo\", [|\"of-nothing-known\"|]]", "compare it with the provider's documentation")]
    [InlineData("GitHub", "DefaultScopes = [OAuth2Scopes.GitHub.ReadUser]", null)]
    [InlineData("Slack", "DefaultScopes = [\"user:chat:write\"]", null)]
    [InlineData("Slack", "DefaultScopes = [[|\"user:chat:wrote\"|]]", "The catalogue lists no scope 'user:chat:wrote' of Slack: compare")]
    public Task A_scope_is_in_the_catalogue(string provider, string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0085", $"[OAuth2Client(Provider = OAuth2Providers.{provider}, {arguments})] partial class C;", message);

    [Theory]
    [InlineData("https://github.com/login/oauth/authorize", "https://github.com/login/oauth/access_token", "OAuth2Providers.GitHub,")]
    [InlineData("https://slack.com/oauth/v2/authorize", "https://slack.com/api/oauth.v2.access", "OAuth2Providers.Slack,")]
    [InlineData("https://github.com/login/oauth/authorize", "https://github.example/login/oauth/access_token", null)]
    [InlineData("https://as.example/authorize", "https://as.example/token", null)]
    public Task Endpoints_of_a_provider_are_a_preset(string authorization, string token, string? message)
    {
        var written = $"\"{authorization}\"";
        return RuleAssert.ReportsAsync(
            "TOA0086",
            $"[OAuth2Client(Alias = \"x\", AuthUri = {(message is null ? written : $"[|{written}|]")}, AccessTokenUri = \"{token}\")] partial class C;", message);
    }

    [Theory]
    [InlineData("Alias = [|\"github\"|]", "Alias has the value of the preset")]
    [InlineData("ApiOrigins = [|[\"https://api.github.com\", \"https://uploads.github.com\"]|]", "ApiOrigins has the value of the preset")]
    [InlineData("RevocationReach = [|OAuth2RevocationReach.Grant|]", "RevocationReach has the value of the preset")]
    [InlineData("Alias = \"gh\", ApiOrigins = [\"https://api.github.com\"]", null)]
    [InlineData("ApiOrigins = null", null)]
    public Task An_argument_repeats_the_preset(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0087", $"[OAuth2Client(Provider = OAuth2Providers.GitHub, {arguments})] partial class C;", message);

    [Theory]
    [InlineData("Google", "Issuer = [|\"https://google.example\"|]", "Issuer is 'https://google.example', but the preset of Google declares 'https://accounts.google.com'")]
    [InlineData("Google", "TokenTypes = [|[\"mac\"]|]", "TokenTypes is 'mac', but the preset of Google declares the default")]
    [InlineData("Google", "TokenTypes = [\"bearer\", \"mac\"]", null)]
    [InlineData("Google", "Pkce = [|OAuth2Pkce.Off|], PkceOffReason = \"no\"", "Pkce is Off, but the preset of Google declares the default: remove the argument")]
    [InlineData("GitHub", "Issuer = \"https://github.example\"", null)]
    [InlineData("Google", "DisplayName = \"Our Google\"", null)]
    public Task An_argument_contradicts_the_preset(string provider, string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0088", $"[OAuth2Client(Provider = OAuth2Providers.{provider}, {arguments})] partial class C;", message);

    /// <summary>Tokens of another server must not be sent to the provider.</summary>
    [Theory]
    [InlineData("GitHub", "AuthUri = \"https://ghe.example/a\", AccessTokenUri = [|\"https://ghe.example/t\"|]", "declare RevokeTokenUri, UserInfoUri, ApiOrigins")]
    [InlineData("GitHub", "AuthUri = \"https://ghe.example/a\", AccessTokenUri = [|\"https://ghe.example/t\"|], UserInfoUri = \"https://ghe.example/u\", ApiOrigins = [\"https://ghe.example\"]", "declare RevokeTokenUri")]
    [InlineData("GitHub", "AccessTokenUri = \"https://GitHub.com/t2\"", null)]
    [InlineData("Shopify", "AccessTokenUri = \"https://acme.myshopify.com/t\"", null)]
    [InlineData("Salesforce", "AccessTokenUri = \"https://acme.my.salesforce.com/services/oauth2/token\"", null)]
    public Task A_token_endpoint_is_on_the_server_of_the_preset(string provider, string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0088", $"[OAuth2Client(Provider = OAuth2Providers.{provider}, {arguments})] partial class C;", message);

    [Fact]
    public void A_client_of_another_server_has_no_address_of_the_preset()
    {
        const string Other = "AuthUri = \"https://ghe.example/a\", AccessTokenUri = \"https://ghe.example/t\"";
        var emitted = GeneratorHarness.Run(AnalyzerHarness.Compile($"[OAuth2Client(Provider = OAuth2Providers.GitHub, {Other})] partial class C;")).Output.SyntaxTrees.Last().ToString();
        Assert.Contains("https://ghe.example/t", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("github.com", emitted, StringComparison.Ordinal);
        Assert.Contains("bad_verification_code", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("OAuth2AccountSource", emitted, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GitHub", "\"prompt\", Remove = [|true|]", "Remove of the parameter 'prompt' has no effect, because no preset declares the parameter")]
    [InlineData("Google", "\"prompt\", [|\"login\"|], Remove = true", "The value of the parameter 'prompt' has no effect")]
    [InlineData("Google", "\"prompt\", Remove = true", null)]
    public Task A_removed_parameter_is_one_of_the_preset(string provider, string arguments, string? message) => RuleAssert.ReportsAsync(
        "TOA0078", $"[OAuth2Client(Provider = OAuth2Providers.{provider})] [OAuth2AuthorizationParameter({arguments})] partial class C;", message);

    /// <summary>A preset is a suggestion for each client that an application could have declared for its provider.</summary>
    [Fact]
    public async Task Each_preset_is_suggested_for_its_own_endpoints()
    {
        var providers = CatalogueCode.Presets.Where(static provider => !GetEndpoint(provider, "AuthUri").Contains('{', StringComparison.Ordinal)
            && !GetEndpoint(provider, "AccessTokenUri").Contains('{', StringComparison.Ordinal)).ToList();
        Assert.InRange(providers.Count, 150, int.MaxValue);
        var source = string.Join('\n', providers.Select(static provider =>
            $"[OAuth2Client(Alias = \"{provider.Id}\", AuthUri = \"{GetEndpoint(provider, "AuthUri")}\", AccessTokenUri = \"{GetEndpoint(provider, "AccessTokenUri")}\")] partial class {provider.ClassName};"));
        var suggested = (await AnalyzerHarness.AnalyzeAsync(source)).Where(static diagnostic => diagnostic.Id == "TOA0086")
            .Select(static diagnostic => diagnostic.Properties["Replacement"]!.Split('.')[1]).ToHashSet(StringComparer.Ordinal);
        var shared = providers.GroupBy(static provider => (GetEndpoint(provider, "AuthUri").Split('?')[0], GetEndpoint(provider, "AccessTokenUri"))).Where(static group => group.Count() > 1)
            .SelectMany(static group => group).Select(static provider => provider.ConstantName);
        Assert.Equal(providers.Select(static provider => provider.ConstantName).Except(shared).Order(), suggested.Order());
    }

    private static string GetEndpoint(CatalogueProvider provider, string name) => provider.Facts.GetProperty("arguments").GetProperty(name).GetString()!;
}
