namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests that a signed client secret has its claims and a known algorithm.</summary>
public sealed class AssertionRulesTests
{
    private const string Signed = "ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret";

    [Theory]
    [InlineData(Signed, "[OAuth2ClientAssertion(\"a\")]", null)]
    [InlineData(Signed, "[OAuth2ClientAssertion(\"a\", Algorithm = \"PS512\")]", null)]
    [InlineData("ClientAuthentication = [|OAuth2ClientAuthentication.SignedClientSecret|]", "", "The claims of SignedClientSecret are missing")]
    [InlineData("", "[OAuth2Request(OAuth2Requests.Token, Authentication = [|OAuth2ClientAuthentication.SignedClientSecret|])]", "declare [OAuth2ClientAssertion]")]
    [InlineData("", "[OAuth2Request(OAuth2Requests.Token, Authentication = OAuth2ClientAuthentication.SignedClientSecret)][OAuth2ClientAssertion(\"a\")]", null)]
    [InlineData("", "[[|OAuth2ClientAssertion(\"a\")|]]", "No request uses [OAuth2ClientAssertion]")]
    [InlineData(Signed, "[OAuth2ClientAssertion([|\"\"|])]", "The audience is empty")]
    [InlineData(Signed, "[OAuth2ClientAssertion(\"a\", Algorithm = [|\"es256\"|])]", "write 'ES256'")]
    [InlineData(Signed, "[OAuth2ClientAssertion(\"a\", Algorithm = [|\"none\"|])]", "The algorithm 'none' is not supported: use one of ES256")]
    [InlineData(Signed, "[OAuth2ClientAssertion(\"a\", Algorithm = [|\"HS256\"|])]", "The algorithm 'HS256' is not supported")]
    public Task A_signed_secret_can_be_created(string arguments, string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0081", $"{Annotate(arguments, attributes)} partial class C;", message);
}
