namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests missing and wrong issuers, and similar code that the rules must not report.</summary>
public sealed class IssuerRulesTests
{
    [Theory]
    [InlineData("TOA0021", "AuthUri = [|\"https://acme.dev/a\"|], AccessTokenUri = \"https://api.acme.io/t\"", "AuthUri is on 'acme.dev' and AccessTokenUri on 'acme.io'")]
    [InlineData("TOA0021", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://api.ACME.dev/t\"", null)]
    [InlineData("TOA0021", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://192.0.2.1/t\"", null)]
    [InlineData("TOA0048", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RequireIssuerInResponse = [|true|]", "a response from any issuer is accepted (RFC 9207 §2.4): set Issuer = \"https://acme.dev\" if this is the issuer in the provider's metadata")]
    [InlineData("TOA0048", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RequireIssuerInResponse = true, Issuer = \"https://acme.dev\"", null)]
    [InlineData("TOA0048", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RequireIssuerInResponse = false", null)]
    public Task An_issuer_is_asked_for(string id, string arguments, string? message) =>
        RuleAssert.ReportsAsync(id, $"[OAuth2Client(Alias = \"acme\", {arguments})] partial class AcmeClient;", message);

    [Theory]
    [InlineData("acme", "is not an absolute URI")]
    [InlineData("", "is not an absolute URI")]
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

    [Theory]
    [InlineData("https://login.microsoftonline.com/{tenantid}/v2.0", "[OAuth2EndpointParameter(\"tenantid\")]")]
    [InlineData("https://acme.dev/contoso", null)]
    public Task An_issuer_has_no_placeholder(string issuer, string? message) => RuleAssert.ReportsAsync(
        "TOA0014",
        $"""[OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", Issuer = {(message is null ? $"\"{issuer}\"" : $"[|\"{issuer}\"|]")})] partial class AcmeClient;""",
        message);

    [Theory]
    [InlineData("https://acme.dev/authorize", "set Issuer = \"https://acme.dev\" if this is the issuer in the provider's metadata")]
    [InlineData("https://acme.dev:8443/authorize?a=b", "set Issuer = \"https://acme.dev:8443\" if")]
    [InlineData("http://user@acme.dev/authorize", "set Issuer = \"https://acme.dev\" if")]
    [InlineData("https://sso.acme.dev/realms/staff/protocol/openid-connect/auth", "set Issuer = \"https://sso.acme.dev/realms/staff\" if")]
    [InlineData("https://acme.okta.com/oauth2/default/v1/authorize", "set Issuer = \"https://acme.okta.com/oauth2/default\" if")]
    [InlineData("https://acme.okta.com/oauth2/v1/authorize", "set Issuer = \"https://acme.okta.com\" if")]
    [InlineData("https://acme.eu.auth0.com/authorize", "set Issuer = \"https://acme.eu.auth0.com/\" if")]
    [InlineData("https://login.microsoftonline.com/0f1f2f3f-0000-4000-8000-000000000001/oauth2/v2.0/authorize", "set Issuer = \"https://login.microsoftonline.com/0f1f2f3f-0000-4000-8000-000000000001/v2.0\" if")]
    [InlineData("https://login.microsoftonline.com/consumers/oauth2/v2.0/authorize", "set Issuer = \"https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0\" if")]
    [InlineData("https://login.microsoftonline.com/common/oauth2/v2.0/authorize", "the issuer differs between tenants; if all users belong to one tenant, set Issuer = \"https://login.microsoftonline.com/(tenant id)/v2.0\", otherwise do not use the ID token, and suppress this warning")]
    [InlineData("https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize", "the issuer differs between tenants")]
    [InlineData("https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize", "the issuer differs between tenants")]
    [InlineData("https://{tenant}.acme.dev/authorize", "set Issuer to the issuer in the provider's metadata")]
    [InlineData("https://example.com/authorize", "set Issuer to the issuer in the provider's metadata")]
    public Task An_issuer_is_suggested(string uri, string message) => RuleAssert.ReportsAsync(
        "TOA0027",
        $"""[OAuth2Client(Alias = "acme", AuthUri = "{uri}", AccessTokenUri = "https://acme.dev/t", DefaultScopes = [[|"openid"|]])] partial class AcmeClient;""",
        message);

    [Fact]
    public Task An_http_issuer_on_this_machine_can_be_allowed() => RuleAssert.ReportsAsync(
        "TOA0022",
        "[OAuth2Client(Alias = \"acme\", AllowInsecureLoopback = true, AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", Issuer = \"http://localhost:1\")] partial class AcmeClient;");
}
