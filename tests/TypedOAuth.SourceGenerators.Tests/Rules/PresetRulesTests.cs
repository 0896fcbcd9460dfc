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
    [InlineData("Google", "IdTokenHasNonce = [|false|]", "IdTokenHasNonce is false, but the preset of Google declares the default: remove the argument, unless the provider's documentation")]
    [InlineData("QuickBooks", "Scopes = [\"openid\"], IdTokenHasNonce = true", null)]
    [InlineData("Zendesk", "IdTokenHasNonce = false", null)]
    [InlineData("Google", "IdTokenSigningAlgorithm = [|\"HS256\"|]", "IdTokenSigningAlgorithm is 'HS256', but the preset of Google declares the default: responses of the provider would be refused")]
    [InlineData("Google", "IdTokenSigningAlgorithm = \"RS256\"", null)]
    [InlineData("Line", "DefaultScopes = [\"openid\"], IdTokenSigningAlgorithm = [|\"RS256\"|]", "IdTokenSigningAlgorithm is 'RS256', but the preset of LINE declares 'HS256'")]
    [InlineData("Line", "DefaultScopes = [\"openid\"], IdTokenSigningAlgorithm = [|null|]", "IdTokenSigningAlgorithm is null, but the preset of LINE declares 'HS256'")]
    [InlineData("Salesforce", "Issuer = \"https://acme.my.salesforce.com\"", null)]
    [InlineData("Salesforce", "Issuer = \"https://{domain}.my.salesforce.com\"", null)]
    [InlineData("Salesforce", "Issuer = [|\"https://acme.evil.salesforce.com\"|]", "Issuer is 'https://acme.evil.salesforce.com'")]
    [InlineData("SuperOffice", "Issuer = \"https://sod.superoffice.com\"", null)]
    [InlineData("SuperOffice", "Issuer = [|\"https://other.superoffice.com\"|]", "Issuer is 'https://other.superoffice.com'")]
    public Task An_argument_contradicts_the_preset(string provider, string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0088", $"[OAuth2Client(Provider = OAuth2Providers.{provider}, {arguments})] partial class C;", message);

    /// <summary>Tokens of another server must not be sent to the provider.</summary>
    [Theory]
    [InlineData("GitHub", "AuthUri = \"https://ghe.example/a\", AccessTokenUri = [|\"https://ghe.example/t\"|]", "declare RevokeTokenUri, UserInfoUri, ApiOrigins")]
    [InlineData("GitHub", "AuthUri = \"https://ghe.example/a\", AccessTokenUri = [|\"https://ghe.example/t\"|], UserInfoUri = \"https://ghe.example/u\", ApiOrigins = [\"https://ghe.example\"]", "declare RevokeTokenUri")]
    [InlineData("GitHub", "AccessTokenUri = \"https://GitHub.com/t2\"", null)]
    [InlineData("Shopify", "AccessTokenUri = [|\"https://acme.myshopify.com/t\"|]", "declare RevokeTokenUri")]
    [InlineData("Shopify", "AccessTokenUri = \"https://{shop}.myshopify.com/t\"", null)]
    [InlineData("GitLab", "AccessTokenUri = \"https://gitlab.com/t\"", null)]
    [InlineData("GitLab", "AccessTokenUri = [|\"https://git.corp.example/oauth/token\"|]", "declare RevokeTokenUri")]
    [InlineData("GitHub", "AccessTokenUri = [|\"https://id:secret@ghe.example/t\"|]", "AccessTokenUri is 'https://…@ghe.example/t'")]
    public Task A_token_endpoint_is_on_the_server_of_the_preset(string provider, string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0088", $"[OAuth2Client(Provider = OAuth2Providers.{provider}, {arguments})] partial class C;", message);

    /// <summary>Without the value of the parameter, the preset's other addresses would have the host gitlab.com.</summary>
    [Theory]
    [InlineData("", false)]
    [InlineData("[OAuth2EndpointParameter(\"host\", Value = \"git.corp.example\")]", true)]
    [InlineData("[OAuth2EndpointParameter(\"host\", Value = \"git.other.example\")]", false)]
    public void The_value_of_a_placeholder_decides_which_server_a_token_endpoint_is_on(string attribute, bool isSame)
    {
        var emitted = Emit($"[OAuth2Client(Provider = OAuth2Providers.GitLab, AccessTokenUri = \"https://git.corp.example/oauth/token\")] {attribute} partial class C;");
        Assert.Equal(isSame, emitted.Contains("UserInfoUri = \"https://{host}/api/v4/user\"", StringComparison.Ordinal));
    }

    /// <summary>Another server could use a secret that is signed for the provider.</summary>
    [Fact]
    public void A_secret_is_not_signed_for_the_provider_if_the_token_endpoint_is_on_another_server() => Assert.DoesNotContain(
        "appleid.apple.com", Emit("[OAuth2Client(Provider = OAuth2Providers.Apple, AuthUri = \"https://mock.example/a\", AccessTokenUri = \"https://mock.example/t\")] partial class C;"),
        StringComparison.Ordinal);

    private static string Emit(string source) => GeneratorHarness.Run(AnalyzerHarness.Compile(source)).Output.SyntaxTrees.Last().ToString();

    [Fact]
    public void A_client_of_another_server_has_no_address_of_the_preset()
    {
        const string Other = "AuthUri = \"https://ghe.example/a\", AccessTokenUri = \"https://ghe.example/t\"";
        var emitted = Emit($"[OAuth2Client(Provider = OAuth2Providers.GitHub, {Other})] partial class C;");
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

    /// <summary>A withheld argument is not repeated, and neither is one in whose place the client would have the document's value.</summary>
    [Theory]
    [InlineData("UserInfoUri = \"https://api.github.com/user\"", "{\"userinfo_endpoint\":\"https://api.github.com/me\"}", null)]
    [InlineData("UserInfoUri = [|\"https://api.github.com/user\"|]", "{\"userinfo_endpoint\":\"https://api.github.com/user\"}", "UserInfoUri has the value of the preset")]
    [InlineData("UserInfoUri = [|\"https://api.github.com/user\"|]", "{}", "UserInfoUri has the value of the preset")]
    [InlineData("UserInfoUri = \"https://api.github.com/user\"", "{\"token_endpoint\":\"https://ghe.example/t\"}", null)]
    public Task An_argument_beside_a_document_repeats_the_preset(string arguments, string document, string? message) => RuleAssert.ReportsAsync(
        "TOA0087", $"{AdditionalFile.Write("idp.json", document)}[OAuth2Client(Provider = OAuth2Providers.GitHub, Metadata = \"idp.json\", {arguments})] partial class C;", message);

    [Theory]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic", "[\"client_secret_post\"]", 1)]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic", "[\"client_secret_basic\"]", 1)]
    [InlineData("ClientAuthentication = OAuth2ClientAuthentication.ClientSecretPost", "[\"client_secret_basic\"]", 0)]
    public async Task A_member_beside_a_document_repeats_the_preset(string arguments, string methods, int expected)
    {
        var diagnostics = await AnalyzerHarness.AnalyzeAsync(
            $"{AdditionalFile.Write("idp.json", $"{{\"token_endpoint_auth_methods_supported\":{methods}}}")}[OAuth2Client(Provider = OAuth2Providers.Notion, Metadata = \"idp.json\", {arguments})] partial class C;");
        Assert.Equal(expected, diagnostics.Count(static diagnostic => diagnostic.Id == "TOA0087"));
    }

    [Theory]
    [InlineData("Google", "{\"issuer\":\"https://google.example\"}", "The issuer of the metadata document is 'https://google.example', but the preset of Google declares 'https://accounts.google.com': use the document of Google, or remove Provider if you use another server")]
    [InlineData("Google", "{\"issuer\":\"https://accounts.google.com\"}", null)]
    [InlineData("Google", "{}", null)]
    [InlineData("GitHub", "{\"issuer\":\"https://github.example\"}", null)]
    [InlineData("Salesforce", "{\"issuer\":\"https://acme.my.salesforce.com\"}", null)]
    [InlineData("Salesforce", "{\"issuer\":\"https://acme.example\"}", "The issuer of the metadata document is 'https://acme.example'")]
    [InlineData("Google", "{\"issuer\":\"https://idp.example\",\"token_endpoint\":\"https://idp.example/t\"}", "AccessTokenUri is 'https://idp.example/t'")]
    public Task A_document_is_of_the_issuer_of_the_preset(string provider, string document, string? message) => RuleAssert.ReportsAsync(
        "TOA0088",
        $"{AdditionalFile.Write("idp.json", document)}[OAuth2Client(Provider = OAuth2Providers.{provider}, Metadata = {(message is null ? "\"idp.json\"" : "[|\"idp.json\"|]")})] partial class C;",
        message);

    /// <summary>The preset alone is not reported, so a report about its declarations results from another declaration of the class.</summary>
    [Theory]
    [InlineData("TOA0021", "[OAuth2Client(Provider = [|OAuth2Providers.GitHub|], AccessTokenUri = \"https://ghe.example/t\")]", "github.com")]
    [InlineData("TOA0021", "[OAuth2Client(Provider = OAuth2Providers.GitHub)]", null)]
    [InlineData("TOA0020", "[OAuth2Client(Provider = [|OAuth2Providers.Box|], AccessTokenUri = \"https://api.box.com/oauth2/revoke\")]", "revo")]
    [InlineData("TOA0077", "[OAuth2Client(Provider = [|OAuth2Providers.Facebook|], PkceOffReason = null)]", "Pkce is Off")]
    [InlineData("TOA0075", "[OAuth2Client(Provider = [|OAuth2Providers.Zendesk|])] [OAuth2RequestParameter(\"code\", RenameTo = \"expires_in\", On = OAuth2Requests.Token)]", "The parameter 'expires_in' of the token request")]
    [InlineData("TOA0071", "[OAuth2Client(Provider = [|OAuth2Providers.Shopify|])] [OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"associated_user.id\")]", "The endpoint parameter 'shop' is not the only source of accounts: set IsAccount to false, or remove [OAuth2Account]")]
    [InlineData("TOA0071", "[OAuth2Client(Provider = OAuth2Providers.Shopify)] [OAuth2EndpointParameter(\"shop\", IsAccount = false)] [OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"associated_user.id\")]", null)]
    [InlineData("TOA0081", "[OAuth2Client(Provider = OAuth2Providers.Apple, ClientAuthentication = OAuth2ClientAuthentication.ClientSecretPost)]", null)]
    [InlineData("TOA0055", "[OAuth2Client(Provider = OAuth2Providers.GitHub, RevokeTokenUri = null)]", null)]
    [InlineData("TOA0019", "[OAuth2Client(Provider = OAuth2Providers.Egnyte, DisplayName = \"Ours\")]", null)]
    [InlineData("TOA0083", "[OAuth2Client(Provider = OAuth2Providers.WeChat)] [OAuth2RequestHeader(\"Accept\", \"application/json\")]", null)]
    public Task A_declaration_that_contradicts_the_preset_is_reported(string id, string annotated, string? message) =>
        RuleAssert.ReportsAsync(id, $"{annotated} partial class C;", message);
}
