namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests special cases of the fix that removes code.</summary>
public sealed class RemoveFixTests
{
    [Theory]
    [InlineData(
        "TOA0029",
        "/// <summary>Mine.</summary>\n[OAuth2AuthorizationParameter(\"state\")]\n[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;",
        "/// <summary>Mine.</summary>\n[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "TOA0057",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", ScopeShownByRefreshToken = \"offline\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;")]
    [InlineData(
        "TOA0078",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://{t}.acme.dev/t\")]\n[OAuth2EndpointParameter(\"t\", ArgumentName = \"u\")]\npublic partial class AcmeClient;",
        "[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://{t}.acme.dev/t\")]\n[OAuth2EndpointParameter(\"t\")]\npublic partial class AcmeClient;")]
    public Task An_attribute_is_removed(string id, string before, string after) => FixAssert.WritesAsync(id, before, after);

    [Theory]
    [InlineData("TOA0020", "AuthUri = \"https://acme.dev/a\", RevokeTokenUri = \"https://acme.dev/a\", RevocationReach = OAuth2RevocationReach.Grant", "AuthUri = \"https://acme.dev/a\"")]
    [InlineData("TOA0020", "AuthUri = \"https://acme.dev/a\", RevokeTokenUri = \"https://acme.dev/a\", SupportsRefresh = false", "AuthUri = \"https://acme.dev/a\", SupportsRefresh = false")]
    [InlineData("TOA0065", "AuthUri = \"https://acme.dev/a\", UserInfoUri = \"https://acme.dev/u\", SupportsRefresh = false", "AuthUri = \"https://acme.dev/a\", SupportsRefresh = false")]
    [InlineData("TOA0066", "AuthUri = \"https://acme.dev/a\", AllowSharedAccounts = true", "AuthUri = \"https://acme.dev/a\"")]
    [InlineData("TOA0067", "AuthUri = \"https://acme.dev/a\", SupportsRefresh = false, RefreshReuseTolerated = true", "AuthUri = \"https://acme.dev/a\", SupportsRefresh = false")]
    [InlineData("TOA0068", "AuthUri = \"https://acme.dev/a\", RefreshReuseTolerated = true, RefreshTokenUse = OAuth2RefreshTokenUse.Stays", "AuthUri = \"https://acme.dev/a\", RefreshTokenUse = OAuth2RefreshTokenUse.Stays")]
    [InlineData("TOA0077", "AuthUri = \"https://acme.dev/a\", Pkce = OAuth2Pkce.Off, PkceOffReason = \"no\"", "AuthUri = \"https://acme.dev/a\"")]
    [InlineData("TOA0067", "AuthUri = \"https://acme.dev/a\", SupportsRefresh = false, RefreshCredential = OAuth2RefreshCredential.AccessToken", "AuthUri = \"https://acme.dev/a\", SupportsRefresh = false")]
    [InlineData("TOA0078", "AuthUri = \"https://acme.dev/a\", RevokedToken = OAuth2RevokedToken.AccessToken", "AuthUri = \"https://acme.dev/a\"")]
    [InlineData("TOA0078", "AuthUri = \"https://acme.dev/a\", ExchangeTokenUri = \"https://acme.dev/x\"", null)]
    public Task An_argument_goes_with_those_that_need_it(string id, string before, string? after) => FixAssert.WritesInAnnotationAsync(id, before, after);

    /// <summary>The compiler infers the type of an array without a type from its elements, so the last one stays.</summary>
    [Theory]
    [InlineData("DefaultScopes = [\"a\"], Scopes = new[] { \"a\", \"b\" }", "DefaultScopes = [\"a\"], Scopes = new[] { \"b\" }")]
    [InlineData("DefaultScopes = [\"a\"], Scopes = new[] { \"a\" }", null)]
    public Task A_scope_is_removed(string before, string? after) => FixAssert.WritesInAnnotationAsync(
        "TOA0025", $"AuthUri = \"https://acme.dev/a\", {before}", after is null ? null : $"AuthUri = \"https://acme.dev/a\", {after}");

    /// <summary>Without the endpoint, the client has no method that revokes, and the call does not compile.</summary>
    [Fact]
    public Task An_endpoint_whose_method_is_called_stays() => FixAssert.WritesAsync(
        "TOA0020",
        """
        [OAuth2Client(Alias = "acme", AuthUri = "https://acme.dev/a", AccessTokenUri = "https://acme.dev/t", RevokeTokenUri = "https://acme.dev/t")]
        public partial class AcmeClient;

        class Leaving
        {
            async Task<bool> EndAsync(AcmeClient client) => await client.RevokeUserAccessTokenAsync("u");
        }
        """,
        null);
}
