namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests missing and wrong issuers, and similar code that the rules must not report.</summary>
public sealed class IssuerRulesTests
{
    [Theory]
    [InlineData("TOA0021", "AuthUri = [|\"https://acme.dev/a\"|], AccessTokenUri = \"https://api.acme.io/t\"", "AuthUri is of 'acme.dev', AccessTokenUri of 'acme.io'")]
    [InlineData("TOA0021", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://api.ACME.dev/t\"", null)]
    [InlineData("TOA0021", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://192.0.2.1/t\"", null)]
    [InlineData("TOA0048", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RequireIssuerInResponse = [|true|]", "any issuer would pass")]
    [InlineData("TOA0048", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RequireIssuerInResponse = true, Issuer = \"https://acme.dev\"", null)]
    [InlineData("TOA0048", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RequireIssuerInResponse = false", null)]
    public Task An_issuer_is_asked_for(string id, string arguments, string? message) =>
        RuleAssert.ReportsAsync(id, $"[OAuth2Client(Alias = \"acme\", {arguments})] partial class AcmeClient;", message);

    [Theory]
    [InlineData("acme", "no form that a URI can have")]
    [InlineData("", "no form that a URI can have")]
    [InlineData("http://acme.dev", "the scheme 'http'")]
    [InlineData("ftp://acme.dev", "the scheme 'ftp'")]
    [InlineData("http://localhost", "the scheme 'http'")]
    [InlineData("https://acme.dev?a", "a query")]
    [InlineData("https://acme.dev#a", "a fragment")]
    [InlineData("https://u@acme.dev", "user information")]
    [InlineData("https://acme.dev/tenant/", null)]
    [InlineData("HTTPS://acme.dev", null)]
    public Task An_issuer_is_checked(string issuer, string? message) => RuleAssert.ReportsAsync(
        "TOA0022",
        $"""[OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", Issuer = {(message is null ? $"\"{issuer}\"" : $"[|\"{issuer}\"|]")})] partial class AcmeClient;""",
        message);

    [Fact]
    public Task An_http_issuer_on_this_machine_can_be_allowed() => RuleAssert.ReportsAsync(
        "TOA0022",
        "[OAuth2Client(Alias = \"acme\", AllowInsecureLoopback = true, AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", Issuer = \"http://localhost:1\")] partial class AcmeClient;");
}
