namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests special cases of the fix for texts, and where the fix is not offered.</summary>
public sealed class WriteTextFixTests
{
    [Theory]
    [InlineData("TOA0010", "AuthUri = \"https://a@acme.dev/a@b\"", "AuthUri = \"https://acme.dev/a@b\"")]
    [InlineData("TOA0006", "AuthUri = \"https://acme.dev/a|é\"", "AuthUri = \"https://acme.dev/a%7C%C3%A9\"")]
    [InlineData("TOA0006", "AuthUri = \" http://u:p@acme.dev/a?state=1&b=1&b=2#c\"", "AuthUri = \"https://acme.dev/a?b=1\"")]
    [InlineData("TOA0007", "AuthUri = \"http://acme.dev/a#b\"", "AuthUri = \"https://acme.dev/a\"")]
    [InlineData("TOA0006", "AuthUri = \"https:/acme.dev/a\"", "AuthUri = \"https://acme.dev/a\"")]
    [InlineData("TOA0006", "AuthUri = \"https://a|cme.dev/a\"", null)]
    [InlineData("TOA0005", "AuthUri = \"\"", "AuthUri = \"https://example.com/authorize\"")]
    [InlineData("TOA0053", "ApiOrigins = [\"http://api.acme.dev:81/v1?a#b\"]", "ApiOrigins = [\"https://api.acme.dev:81\"]")]
    [InlineData("TOA0053", "ApiOrigins = [\"https://a@*.acme.dev\"]", "ApiOrigins = [\"https://*.acme.dev\"]")]
    [InlineData("TOA0053", "ApiOrigins = [\"https://*.dev\"]", null)]
    [InlineData("TOA0054", "FormerServers = [\"https://acme.dev\", \"acme.dev/token\"]", "FormerServers = [\"https://acme.dev\", \"https://acme.dev/token\"]")]
    [InlineData("TOA0054", "FormerServers = [\"acme.dev;/token\"]", null)]
    public Task An_argument_is_changed(string id, string before, string? after) => FixAssert.WritesInAnnotationAsync(id, before, after);

    [Theory]
    [InlineData(
        "TOA0003",
        "[OAuth2Client(AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", Alias = \"acme\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "TOA0037",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2AuthorizationParameter(\"userId\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2AuthorizationParameter(\"userId\", Name = \"userIdParameter\")]\npublic partial class AcmeClient;")]
    public Task An_annotation_is_changed(string id, string before, string after) => FixAssert.WritesAsync(id, before, after);

    [Fact]
    public Task The_client_declares_the_issuer_that_a_scope_needs() => FixAssert.WritesAsync(
        "TOA0027",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\n[OAuth2Scope(\"openid\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", Issuer = \"https://acme.dev\")]\n[OAuth2Scope(\"openid\")]\npublic partial class AcmeClient;");
}
