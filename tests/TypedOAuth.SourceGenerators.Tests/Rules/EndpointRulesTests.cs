namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests missing and contradictory endpoints, and similar code that the rules must not report.</summary>
public sealed class EndpointRulesTests
{
    [Theory]
    [InlineData("TOA0005", "AccessTokenUri = \"https://acme.dev/t\"", "[|", "|]", "AuthUri is missing")]
    [InlineData("TOA0005", "AuthUri = [|\"\"|], AccessTokenUri = \"https://acme.dev/t\"", "", "", "AuthUri is missing")]
    [InlineData("TOA0005", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = [|null!|]", "", "", "AccessTokenUri is missing")]
    [InlineData("TOA0019", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = [|\"https://acme.dev/a\"|]", "", "", "the same as AuthUri")]
    [InlineData("TOA0019", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/A\"", "", "", null)]
    [InlineData("TOA0020", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RevokeTokenUri = [|\"https://acme.dev/t\"|]", "", "", "the same as AccessTokenUri")]
    [InlineData("TOA0020", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RevokeTokenUri = [|\"https://acme.dev/a\"|]", "", "", "the same as AuthUri")]
    [InlineData("TOA0020", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RevokeTokenUri = \"https://acme.dev/r\"", "", "", null)]
    [InlineData("TOA0047", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RefreshTokenUri = [|\"https://acme.dev/r\"|], SupportsRefresh = false", "", "", "SupportsRefresh is false")]
    [InlineData("TOA0047", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RefreshTokenUri = \"https://acme.dev/r\"", "", "", null)]
    [InlineData("TOA0055", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RevocationReach = [|OAuth2RevocationReach.Grant|]", "", "", "no effect without RevokeTokenUri")]
    [InlineData("TOA0055", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RevocationReach = OAuth2RevocationReach.Grant, RevokeTokenUri = \"https://acme.dev/r\"", "", "", null)]
    [InlineData("TOA0055", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RevocationReach = OAuth2RevocationReach.Unknown", "", "", null)]
    [InlineData("TOA0067", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", SupportsRefresh = false, RefreshTokenUse = [|OAuth2RefreshTokenUse.Stays|]", "", "", "RefreshTokenUse has no effect")]
    [InlineData("TOA0067", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RefreshReuseTolerated = [|true|], SupportsRefresh = false", "", "", "RefreshReuseTolerated has no effect")]
    [InlineData("TOA0067", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", SupportsRefresh = false, RefreshReuseTolerated = false, RefreshTokenUse = OAuth2RefreshTokenUse.Unknown", "", "", null)]
    [InlineData("TOA0067", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RefreshReuseTolerated = true, RefreshTokenUse = OAuth2RefreshTokenUse.Rotates", "", "", null)]
    [InlineData("TOA0068", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RefreshReuseTolerated = [|true|], RefreshTokenUse = OAuth2RefreshTokenUse.Stays", "", "", "RefreshTokenUse is Stays")]
    [InlineData("TOA0068", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RefreshReuseTolerated = true", "", "", null)]
    [InlineData("TOA0068", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RefreshReuseTolerated = true, RefreshTokenUse = OAuth2RefreshTokenUse.Stays, SupportsRefresh = false", "", "", null)]
    [InlineData("TOA0007", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", UserInfoUri = [|\"http://acme.dev/u\"|]", "", "", "UserInfoUri 'http://acme.dev/u' uses http")]
    [InlineData("TOA0009", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", UserInfoUri = [|\"https://acme.dev/u#me\"|]", "", "", "has a fragment")]
    [InlineData("TOA0010", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", UserInfoUri = [|\"https://me@acme.dev/u\"|]", "", "", "has user information")]
    [InlineData("TOA0014", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", UserInfoUri = [|\"https://acme.dev/{tenant}/u\"|]", "", "", "[OAuth2EndpointParameter(\"tenant\")]")]
    [InlineData("TOA0015", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", UserInfoUri = [|\"http://localhost/u\"|]", "", "", "UserInfoUri")]
    [InlineData("TOA0015", "AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", UserInfoUri = \"http://localhost/u\", AllowInsecureLoopback = true", "", "", null)]
    public Task Endpoints_are_checked_together(string id, string arguments, string start, string end, string? message) =>
        RuleAssert.ReportsAsync(id, $"[{start}OAuth2Client(Alias = \"acme\", {arguments}){end}] partial class AcmeClient;", message);

    [Theory]
    [InlineData("[OAuth2RequestParameter(\"grant_type\", \"delete\", On = OAuth2Requests.Revocation)]", "", "", null)]
    [InlineData("[OAuth2RequestParameter(\"grant_type\", \"delete\", On = OAuth2Requests.Refresh)]", "[|", "|]", "the same as AccessTokenUri")]
    [InlineData("[OAuth2RequestParameter(\"token\", On = OAuth2Requests.Revocation, RenameTo = \"access_token\")]", "[|", "|]", "the same as AccessTokenUri")]
    public Task The_token_endpoint_revokes_tokens_only_with_a_parameter(string declaration, string start, string end, string? message) => RuleAssert.ReportsAsync(
        "TOA0020",
        $"{Annotate($"RevokeTokenUri = {start}\"https://as.example/token\"{end}")}{declaration} partial class C;",
        message);

    [Theory]
    [InlineData("OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete", null)]
    [InlineData("OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json", "the same as AccessTokenUri")]
    [InlineData("OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Delete", "the same as AccessTokenUri")]
    public Task A_method_tells_the_revocation_from_the_token_request(string request, string? message)
    {
        var uri = message is null ? "\"https://acme.dev/t\"" : "[|\"https://acme.dev/t\"|]";
        return RuleAssert.ReportsAsync(
            "TOA0020",
            $"[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\", RevokeTokenUri = {uri})] [OAuth2Request({request})] partial class AcmeClient;",
            message);
    }
}
