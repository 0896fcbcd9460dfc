namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests special cases of the fix that adds missing parts to an annotation.</summary>
public sealed class AddToAnnotationFixTests
{
    [Theory]
    [InlineData("TOA0028", "AuthUri = \"https://x.com/a\"", "AuthUri = \"https://x.com/a\", DefaultScopes = [\"offline.access\"]")]
    [InlineData("TOA0028", "AuthUri = \"https://x.com/a\", DefaultScopes = [\"a\"]", "AuthUri = \"https://x.com/a\", DefaultScopes = [\"a\", \"offline.access\"]")]
    [InlineData("TOA0028", "AuthUri = \"https://x.com/a\", DefaultScopes = new[] { \"a\" }", "AuthUri = \"https://x.com/a\", DefaultScopes = new[] { \"a\", \"offline.access\" }")]
    public Task A_scope_is_added(string id, string before, string? after) => FixAssert.WritesInAnnotationAsync(id, before, after);

    [Theory]
    [InlineData("[OAuth2AuthorizationParameter(\"access_type\", \"online\")]", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]\n[OAuth2AuthorizationParameter(\"prompt\", \"consent\")]")]
    [InlineData("[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]\n[OAuth2AuthorizationParameter(\"prompt\", \"login\")]", "[OAuth2AuthorizationParameter(\"access_type\", \"offline\")]\n[OAuth2AuthorizationParameter(\"prompt\", \"login consent\")]")]
    public Task A_parameter_with_another_value_gets_the_right_one(string before, string after)
    {
        const string Start = "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://accounts.google.com/a\", AccessTokenUri = \"https://acme.dev/t\")]\n";
        const string End = "\npublic partial class AcmeClient;";
        return FixAssert.WritesAsync("TOA0028", Start + before + End, Start + after + End);
    }

    [Theory]
    [InlineData(
        "TOA0026",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2Scope(\"a\", Name = \"X\")]\n[OAuth2Scope(\"b\", Name = \"X\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2Scope(\"a\", Name = \"X\")]\n[OAuth2Scope(\"b\", Name = \"X2\")]\npublic partial class AcmeClient;")]
    public Task A_name_is_added(string id, string before, string after) => FixAssert.WritesAsync(id, before, after);

    [Theory]
    [InlineData("DefaultScopes = [\"a\"]", "DefaultScopes = [\"a\", \"b\"]")]
    [InlineData("Scopes = [\"b\"]", "Scopes = [\"b\"], DefaultScopes = [\"b\"]")]
    public Task A_required_scope_is_added(string before, string after)
    {
        const string Start = "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", ";
        const string End = ")]\n[OAuth2Scope(\"b\", Required = true)]\npublic partial class AcmeClient;";
        return FixAssert.WritesAsync("TOA0069", Start + before + End, Start + after + End);
    }

    [Theory]
    [InlineData("", "[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"id\")]")]
    [InlineData(", UserInfoUri = \"https://acme.dev/u\"", "[OAuth2Account(OAuth2AccountSource.UserInfo)]")]
    public Task A_source_of_accounts_is_declared(string arguments, string attribute)
    {
        var start = $"[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\"{arguments}, MultipleAccounts = true)]\n";
        const string End = "public partial class AcmeClient;";
        return FixAssert.WritesAsync("TOA0062", start + End, $"{start}{attribute}\n{End}");
    }

    [Theory]
    [InlineData("AuthUri = \"https://{tenant}.acme.dev/a\"", "tenant")]
    [InlineData("AuthUri = \"https://acme.dev/{tenant}/{client_id}\"", "tenant")]
    [InlineData("AuthUri = \"https://acme.dev/a\", RevokeTokenUri = \"https://acme.dev/{app}/{token}\"", "app")]
    [InlineData("AuthUri = \"{baseUrl}/a\"", null)]
    [InlineData("AuthUri = \"https://acme.dev/{one}/{two}\"", null)]
    [InlineData("AuthUri = \"https://acme.dev/{your tenant}\"", null)]
    [InlineData("AuthUri = \"https://your-tenant.acme.dev/a\"", null)]
    [InlineData("AuthUri = \"https://{client_id}.acme.dev/a\"", null)]
    public Task An_endpoint_parameter_is_declared(string arguments, string? name)
    {
        var start = $"[OAuth2Client(Alias = \"acme\", AccessTokenUri = \"https://acme.dev/t\", {arguments})]\n";
        const string End = "public partial class AcmeClient;";
        return FixAssert.WritesAsync("TOA0014", start + End, name is null ? null : $"{start}[OAuth2EndpointParameter(\"{name}\")]\n{End}");
    }

    [Fact]
    public async Task A_parameter_of_two_endpoints_is_declared_once()
    {
        const string Source = "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://{t}.acme.dev/a\", AccessTokenUri = \"https://{t}.acme.dev/t\")]\npublic partial class AcmeClient;";
        var project = FixHarness.CreateProject(Source);
        Assert.Equal(2, (await FixHarness.AnalyzeAsync(project)).Count(static diagnostic => diagnostic.Id == "TOA0014"));
        var changed = await FixHarness.FixAllAsync(project, "TOA0014");
        Assert.Equal(Source.Replace("\npublic", "\n[OAuth2EndpointParameter(\"t\")]\npublic", StringComparison.Ordinal), await FixHarness.ReadAsync(changed));
        Assert.DoesNotContain(await FixHarness.AnalyzeAsync(changed), static diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
    }

    /// <summary>The issuer is the only missing part.</summary>
    [Fact]
    public Task A_source_of_a_client_that_requests_id_tokens_is_not_guessed() =>
        FixAssert.WritesInAnnotationAsync("TOA0062", "AuthUri = \"https://acme.dev/a\", DefaultScopes = [\"openid\"], MultipleAccounts = true", null);

    [Theory]
    [InlineData("TOA0062", ", MultipleAccounts = true", "[TypedOAuth.OAuth2Account(TypedOAuth.OAuth2AccountSource.TokenResponse, Id = \"id\")]")]
    [InlineData("TOA0014", ", RevokeTokenUri = \"https://{t}.acme.dev/r\"", "[TypedOAuth.OAuth2EndpointParameter(\"t\")]")]
    [InlineData("TOA0026", ", Scopes = [\"a.b\", \"a:b\"]", "[TypedOAuth.OAuth2Scope(\"a:b\", Name = \"AB2\")]")]
    [InlineData("TOA0028", "", "[TypedOAuth.OAuth2AuthorizationParameter(\"access_type\", \"offline\")]")]
    public Task It_needs_no_using(string id, string arguments, string expected) => FixAssert.NeedsNoUsingAsync(id, arguments, expected);

    [Fact]
    public Task The_client_allows_the_endpoint_of_an_environment() => FixAssert.WritesAsync(
        "TOA0015",
        "[OAuth2Client(Provider = OAuth2Providers.GitHub)]\n[OAuth2Environment(\"local\", AuthUri = \"http://localhost:1/x\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Provider = OAuth2Providers.GitHub, AllowInsecureLoopback = true)]\n[OAuth2Environment(\"local\", AuthUri = \"http://localhost:1/x\")]\npublic partial class AcmeClient;");
}
