namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every branch of the rules for parameters, and similar code that they must not report.</summary>
public sealed class ParameterRulesTests
{
    [Theory]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"\"|], \"v\")]", "has no name")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"state\"|])]", "is set by the client, with a new value for each request: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"code_challenge_method\"|], \"plain\")]", "is set by the client, from Pkce: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"response_type\"|], \"code\")]", "is set by the client to 'code': remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"redirect_uri\"|], \"https://acme.dev/cb\")]", "is set by the client, from the setting 'OAuth2:BaseUri' and the alias: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"client_id\"|], \"x\")]", "is set by the client, from the setting 'OAuth2:acme:ClientId': remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"scope\"|], \"x\")]", "is set by the client, from DefaultScopes: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"grant_type\"|], \"authorization_code\")]", "belongs to the token request, in which the client sets it: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"code_verifier\"|])]", "belongs to the token request, in which the client sets it: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"code\"|])]", "belongs to the token request, in which the client sets it: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"grant_types\", \"x\")][OAuth2AuthorizationParameter(\"audience\", \"x\")]")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"nonce\"|], \"1\")]", "needs a different value in each request: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"nonce\")]")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"a\", \"1\")][OAuth2AuthorizationParameter([|\"a\"|])]", "is already declared: remove it")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"a\", \"1\")][OAuth2AuthorizationParameter(\"A\", \"1\")]")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"password\"|])]", "'password' would put a credential into a URL, which browsers, proxies and logs store (OAuth 2.1 §2.4.1): remove it")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"client_secret\"|], \"x\")]", "remove it, and set 'OAuth2:acme:ClientSecret', which the client sends in token requests")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"client_assertion\"|], \"x\")]", "remove it; it belongs to the token request, in which the client sets it")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"Access_Token\"|], \"x\")]", "'Access_Token' would put")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter(\"password_hint\")]")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"code token\"|])]", "which would put tokens into URLs")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"id_token\"|])]", "which would put tokens into URLs")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", \"Assertion\")]")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"response_type\"|], \"Assertion\")]", "if the provider requires another name or value, declare [OAuth2RequestParameter]")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_mode\", \"token\")]")]
    public Task A_parameter_is_checked(string id, string attributes, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate("Scopes = [\"listed\"]", attributes)} partial class C;", messages);

    [Fact]
    public Task A_parameter_of_the_URI_is_not_declared_again() => RuleAssert.ReportsAsync(
        "TOA0029",
        """
        [OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a?audience=api", AccessTokenUri = "https://acme.dev/t")]
        [OAuth2AuthorizationParameter([|"audience"|], "api")]
        [OAuth2AuthorizationParameter("resource", "api")]
        partial class C;
        """,
        "is already in AuthUri: remove it");

    [Fact]
    public void A_parameter_of_the_token_request_is_not_emitted()
    {
        var source = Run(Compile($"{Annotate(attributes: "[OAuth2AuthorizationParameter(\"grant_type\", \"x\")][OAuth2AuthorizationParameter(\"code_verifier\")][OAuth2AuthorizationParameter(\"audience\", \"x\")]")} public partial class C;")).Source;
        Assert.DoesNotContain("grant_type", source, StringComparison.Ordinal);
        Assert.DoesNotContain("codeVerifier", source, StringComparison.Ordinal);
        Assert.Contains("audience", source, StringComparison.Ordinal);
    }
}
