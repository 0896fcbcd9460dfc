namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests secrets of each known format at every place in the annotation.</summary>
public sealed class SecretRulesTests
{
    private const string Jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl";

    [Theory]
    [InlineData("GOCSPX-0123456789abcdef", "a Google client secret")]
    [InlineData("GOCSPX-012345678", null)]
    [InlineData("XGOCSPX-0123456789abcdef", null)]
    [InlineData("ghp_0123456789abcdefghij", "a GitHub token")]
    [InlineData("gho_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghu_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghs_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghr_0123456789abcdefghij", "a GitHub token")]
    [InlineData("ghx_0123456789abcdefghij", null)]
    [InlineData("ghp_0123456789-abcdefghij", null)]
    [InlineData("github_pat_0123456789_abcdefghij", "a GitHub token")]
    [InlineData("github_pat_0123456789", null)]
    [InlineData("xoxa-0123456789", "a Slack token")]
    [InlineData("xoxb-0123456789", "a Slack token")]
    [InlineData("xoxe-0123456789", "a Slack token")]
    [InlineData("xoxp-0123456789", "a Slack token")]
    [InlineData("xoxr-0123456789", "a Slack token")]
    [InlineData("xoxs-0123456789", "a Slack token")]
    [InlineData("xoxz-0123456789", null)]
    [InlineData("glpat-0123456789abcde", "a GitLab token")]
    [InlineData("glpat-0123456789abcd", null)]
    [InlineData("sk_live_0123456789", "a Stripe key")]
    [InlineData("sk_test_0123456789", "a Stripe key")]
    [InlineData("rk_live_0123456789", "a Stripe key")]
    [InlineData("rk_test_0123456789", "a Stripe key")]
    [InlineData("sk_live_012345678", null)]
    [InlineData("ATOA0123456789abcdefghij", "an Atlassian client secret")]
    [InlineData("ATOA0123456789abcdefghi", null)]
    [InlineData("AKIA0123456789ABCDEF", "an AWS access key")]
    [InlineData("AKIA0123456789abcdef", null)]
    [InlineData("AKIA0123456789ABCDEFG", null)]
    [InlineData(Jwt, "a JSON Web Token")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJz.c2ln", null)]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----", "a private key")]
    [InlineData("-----BEGIN PUBLIC KEY-----", null)]
    public Task A_secret_is_known_by_its_looks(string text, string? message) => RuleAssert.ReportsAsync(
        "TOA0033", $"{Annotate(attributes: $"[OAuth2AuthorizationParameter(\"a\", {(message is null ? $"\"{text}\"" : $"[|\"{text}\"|]")})]")} partial class C;", message);

    [Theory]
    [InlineData("RefreshTokenUri = [|\"https://as.example/t?key=GOCSPX-0123456789abcdef&a=b\"|]", "", "a Google client secret")]
    [InlineData("DisplayName = [|Constants.Secret|]", "", "a Google client secret")]
    [InlineData("DisplayName = [|\"GOCSPX-\" + \"0123456789abcdef\"|]", "", "a Google client secret")]
    [InlineData("DefaultScopes = [\"a\", [|\"GOCSPX-0123456789abcdef\"|]]", "", "a Google client secret")]
    [InlineData("", "[OAuth2TokenField<string>([|\"glpat-0123456789abcde\"|])]", "a GitLab token")]
    [InlineData("", "[OAuth2Scope(\"a\", Name = [|\"xoxa-0123456789\"|])]", "a Slack token")]
    [InlineData("", "[Obsolete(\"GOCSPX-0123456789abcdef\")]", null)]
    public Task A_secret_is_found_wherever_it_stands(string arguments, string attributes, string? message) => RuleAssert.ReportsAsync(
        "TOA0033", $"{Annotate(arguments, attributes)} partial class C; static class Constants {{ public const string Secret = \"GOCSPX-0123456789abcdef\"; }}", message);
}
