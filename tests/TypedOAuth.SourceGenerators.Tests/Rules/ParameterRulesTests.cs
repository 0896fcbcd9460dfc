namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every branch of the rules for parameters, and similar code that they must not report.</summary>
public sealed class ParameterRulesTests
{
    [Theory]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"\"|], \"v\")]", "has no name")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"state\"|])]", "the client writes itself")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter([|\"nonce\"|], \"1\")]", "a constant protects nothing")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"nonce\")]")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"a\", \"1\")][OAuth2AuthorizationParameter([|\"a\"|])]", "is declared already")]
    [InlineData("TOA0029", "[OAuth2AuthorizationParameter(\"a\", \"1\")][OAuth2AuthorizationParameter(\"A\", \"1\")]")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"password\"|])]", "'password' would put a credential into a URL")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter([|\"Access_Token\"|], \"x\")]", "'Access_Token' would put")]
    [InlineData("TOA0030", "[OAuth2AuthorizationParameter(\"password_hint\")]")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"code token\"|])]", "which would put tokens into URLs")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"id_token\"|])]", "which would put tokens into URLs")]
    [InlineData("TOA0031", "[OAuth2AuthorizationParameter(\"response_type\", [|\"none\"|])]", "exchanges a code and knows nothing else")]
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
        "stands in AuthUri already");
}
