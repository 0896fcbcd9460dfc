namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests the arguments for ID tokens: the discovery document, and the algorithm of the signatures.</summary>
public sealed class IdTokenRulesTests
{
    private const string OpenId = "Issuer = \"https://as.example\", DefaultScopes = [\"openid\"]";

    [Theory]
    [InlineData("DiscoveryUri = [|\"https://as.example/d\"|]", "", "DiscoveryUri has no effect, because the client declares no Issuer")]
    [InlineData("DefaultScopes = [\"openid\"], Issuer = \"\", DiscoveryUri = [|\"https://as.example/d\"|]", "", "the client declares no Issuer")]
    [InlineData("Issuer = \"https://as.example\", DiscoveryUri = [|\"https://as.example/d\"|]", "", "does not declare the scope 'openid'")]
    [InlineData("Issuer = \"https://as.example\", DefaultScopes = [\"openid\"], DiscoveryUri = \"https://as.example/d\"", "", null)]
    [InlineData("Issuer = \"https://as.example\", Scopes = [\"openid\"], DiscoveryUri = \"https://as.example/d\"", "", null)]
    [InlineData("Issuer = \"https://as.example\", DiscoveryUri = \"https://as.example/d\"", "[OAuth2Scope(\"openid\")]", null)]
    [InlineData("DiscoveryUri = \"\"", "", null)]
    [InlineData(OpenId + ", IdTokenSigningAlgorithm = \"HS256\", DiscoveryUri = [|\"https://as.example/d\"|]", "", "no keys of the issuer are used with HS256: remove the argument")]
    [InlineData("IdTokenSigningAlgorithm = [|\"HS256\"|]", "", "IdTokenSigningAlgorithm has no effect, because the client declares no Issuer")]
    [InlineData("Issuer = \"https://as.example\", IdTokenSigningAlgorithm = [|\"HS256\"|]", "", "does not declare the scope 'openid'")]
    [InlineData("Issuer = \"https://as.example\", IdTokenSigningAlgorithm = [|\"RS256\"|]", "", "does not declare the scope 'openid'")]
    [InlineData("Issuer = \"https://as.example\", IdTokenSigningAlgorithm = \"HS256\"", "[OAuth2Scope(\"openid\")]", null)]
    public Task An_argument_for_ID_tokens_has_an_effect(string arguments, string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0078", $"{Annotate(arguments, attributes)} partial class C;", message);

    [Theory]
    [InlineData("\"HS256\"", null)]
    [InlineData("\"ES512\"", null)]
    [InlineData("null", null)]
    [InlineData("[|\"HS512\"|]", "IdTokenSigningAlgorithm is 'HS512', which is not supported: write ")]
    [InlineData("[|\"rs256\"|]", "write 'RS256'")]
    [InlineData("[|\"none\"|]", "use one of ES256, ES384")]
    [InlineData("[|\"\"|]", "is '', which is not supported")]
    public Task An_algorithm_is_known(string algorithm, string? message) =>
        RuleAssert.ReportsAsync("TOA0046", $"{Annotate($"{OpenId}, IdTokenSigningAlgorithm = {algorithm}")} partial class C;", message);

    [Theory]
    [InlineData("ClientSecretBasic", "HS256", "", null)]
    [InlineData("RequestSigner", "HS256", "", null)]
    [InlineData("None", "HS256", "", "whose key is the client secret, but the client has no secret: set ClientAuthentication")]
    [InlineData("SignedClientSecret", "HS256", "[OAuth2ClientAssertion(\"a\")]", "the client has no secret")]
    [InlineData("None", "RS256", "", null)]
    [InlineData("None", "HS256", "[OAuth2RequestHeader(\"Authorization\", \"Client {client_secret}\")]", null)]
    [InlineData("None", "HS256", "[OAuth2Request(OAuth2Requests.Refresh, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]", null)]
    [InlineData("None", "HS256", "[OAuth2Request(OAuth2Requests.Refresh, Format = OAuth2RequestFormat.Json)]", "the client has no secret")]
    public Task A_secret_that_signs_ID_tokens_exists(string authentication, string algorithm, string attributes, string? message)
    {
        var written = message is null ? $"\"{algorithm}\"" : $"[|\"{algorithm}\"|]";
        var arguments = $"{OpenId}, ClientAuthentication = OAuth2ClientAuthentication.{authentication}, IdTokenSigningAlgorithm = {written}";
        return RuleAssert.ReportsAsync("TOA0046", $"{Annotate(arguments, attributes)} partial class C;", message);
    }
}
