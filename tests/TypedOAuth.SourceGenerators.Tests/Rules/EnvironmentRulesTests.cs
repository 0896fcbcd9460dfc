namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests environments, and that the rules for endpoints apply to their endpoints.</summary>
public sealed class EnvironmentRulesTests
{
    private const string Uri = "AuthUri = \"https://sandbox.acme.dev/a\"";

    [Theory]
    [InlineData("TOA0080", "\"sandbox\", " + Uri, null)]
    [InlineData("TOA0080", "\"sandbox\", ApiOrigins = [\"https://api.acme.dev\"]", null)]
    [InlineData("TOA0080", "\"sandbox\", Issuer = \"https://sandbox.acme.dev\"", null)]
    [InlineData("TOA0080", "[|\"sandbox\"|]", "declares no endpoint")]
    [InlineData("TOA0080", "[|\"\"|], " + Uri, "has no name")]
    [InlineData("TOA0080", "[|\" a\"|], " + Uri, "has a name with a space")]
    [InlineData("TOA0080", "\"a\", " + Uri + ")][OAuth2Environment([|\"A\"|], " + Uri, "is already declared")]
    [InlineData("TOA0080", "\"a\", " + Uri + ")][OAuth2Environment(\"b\", " + Uri, null)]
    [InlineData("TOA0006", "\"a\", AccessTokenUri = [|\"sandbox.acme.dev\"|]", "it has no scheme")]
    [InlineData("TOA0007", "\"a\", RefreshTokenUri = [|\"http://sandbox.acme.dev\"|]", "uses http")]
    [InlineData("TOA0009", "\"a\", ExchangeTokenUri = [|\"https://sandbox.acme.dev/#a\"|]", "has a fragment")]
    [InlineData("TOA0010", "\"a\", UserInfoUri = [|\"https://u@sandbox.acme.dev/\"|]", "has user information")]
    [InlineData("TOA0013", "\"a\", RevokeTokenUri = [|\"https://*.acme.dev/\"|]", "has a wildcard")]
    [InlineData("TOA0014", "\"a\", AuthUri = [|\"https://{t}.acme.dev/\"|]", "the placeholder '{t}'")]
    [InlineData("TOA0014", "\"a\", RevokeTokenUri = \"https://acme.dev/{token}\"", null)]
    [InlineData("TOA0022", "\"a\", Issuer = [|\"https://acme.dev/?a\"|]", "has a query")]
    [InlineData("TOA0007", "\"a\", DiscoveryUri = [|\"http://acme.dev/openid\"|]", "uses http")]
    [InlineData("TOA0053", "\"a\", ApiOrigins = [[|\"https://acme.dev/a\"|]]", "it has a path")]
    [InlineData("TOA0078", "\"a\", RevokeTokenUri = [|\"https://acme.dev/r\"|]", "RevokeTokenUri of the environment 'a' has no effect, because the client declares no such endpoint")]
    [InlineData("TOA0078", "\"a\", UserInfoUri = [|\"https://acme.dev/u\"|]", "UserInfoUri of the environment 'a'")]
    [InlineData("TOA0078", "\"a\", ExchangeTokenUri = [|\"https://acme.dev/u\"|]", "ExchangeTokenUri of the environment 'a'")]
    [InlineData("TOA0078", "\"a\", DiscoveryUri = [|\"https://acme.dev/d\"|]", "neither the environment nor the client declares an Issuer")]
    [InlineData("TOA0078", "\"a\", DiscoveryUri = \"https://acme.dev/d\", Issuer = \"https://acme.dev\"", null)]
    [InlineData("TOA0078", "\"a\", RefreshTokenUri = \"https://acme.dev/u\"", null)]
    public Task An_environment_is_checked(string id, string arguments, string? message) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(attributes: $"[OAuth2Environment({arguments})]")} partial class C;", message);

    [Fact]
    public Task An_endpoint_that_the_client_has_too_is_used() => RuleAssert.ReportsAsync(
        "TOA0078", $"{Annotate("RevokeTokenUri = \"https://as.example/r\"", "[OAuth2Environment(\"a\", RevokeTokenUri = \"https://acme.dev/r\")]")} partial class C;");

    [Fact]
    public Task A_discovery_document_of_the_client_s_issuer_is_used() => RuleAssert.ReportsAsync(
        "TOA0078", $"{Annotate("Issuer = \"https://as.example\"", "[OAuth2Environment(\"a\", DiscoveryUri = \"https://acme.dev/d\")]")} partial class C;");

    [Fact]
    public Task A_parameter_fills_its_endpoints() => RuleAssert.ReportsAsync(
        "TOA0014", $"{Annotate(attributes: "[OAuth2EndpointParameter(\"t\")][OAuth2Environment(\"a\", AuthUri = \"https://{t}.acme.dev/r\")]")} partial class C;");
}
