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
    public Task Endpoints_are_checked_together(string id, string arguments, string start, string end, string? message) =>
        RuleAssert.ReportsAsync(id, $"[{start}OAuth2Client(Alias = \"acme\", {arguments}){end}] partial class AcmeClient;", message);
}
