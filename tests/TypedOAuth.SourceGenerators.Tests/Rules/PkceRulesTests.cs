namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests that PKCE is turned off only with a reason.</summary>
public sealed class PkceRulesTests
{
    [Theory]
    [InlineData("TOA0077", "Pkce = [|OAuth2Pkce.Off|]", "Pkce is Off")]
    [InlineData("TOA0077", "Pkce = [|OAuth2Pkce.Off|], PkceOffReason = \"no\"", "in at least 10 characters")]
    [InlineData("TOA0077", "Pkce = [|OAuth2Pkce.Off|], PkceOffReason = \"         no          \"", "Pkce is Off")]
    [InlineData("TOA0077", "Pkce = OAuth2Pkce.Off, PkceOffReason = \"The provider refuses code_challenge.\"", null)]
    [InlineData("TOA0077", "Pkce = OAuth2Pkce.S256Hex", null)]
    [InlineData("TOA0078", "PkceOffReason = [|\"The provider refuses code_challenge.\"|]", "PkceOffReason has no effect, because PKCE is on")]
    [InlineData("TOA0078", "Pkce = OAuth2Pkce.S256, PkceOffReason = [|\"The provider refuses code_challenge.\"|]", "remove the argument")]
    [InlineData("TOA0078", "Pkce = OAuth2Pkce.Off, PkceOffReason = \"The provider refuses code_challenge.\"", null)]
    public Task Pkce_is_off_only_with_a_reason(string id, string arguments, string? message) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(arguments)} partial class C;", message);
}
