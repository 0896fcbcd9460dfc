namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Every branch of the rule on compared scopes, and beside each what it must leave alone.</summary>
public sealed class ScopeEquivalenceRulesTests
{
    [Theory]
    [InlineData("[OAuth2ScopeEquivalence([|\"\"|], \"b\")]", "a scope is empty")]
    [InlineData("[OAuth2ScopeEquivalence(\"email\", [|\"b c\"|])]", "'b c' is not one scope")]
    [InlineData("[OAuth2ScopeEquivalence(\"email\", [|\"email\"|])]", "both are the same scope")]
    [InlineData("[OAuth2ScopeEquivalence(\"email\", \"b\")][OAuth2ScopeEquivalence([|\"b\"|], \"email\")]", "it is already declared")]
    [InlineData("[OAuth2ScopeEquivalence([|\"other\"|], \"b\")]", "the client declares neither scope")]
    [InlineData("[OAuth2ScopeEquivalence(\"email\", \"b\")][OAuth2ScopeEquivalence(\"c\", \"extra\")]")]
    [InlineData("[OAuth2ScopeEquivalence(\"b\", \"c\")][OAuth2ScopeEquivalence(\"email\", \"b\")]")]
    [InlineData("[OAuth2Scope(\"named\")][OAuth2ScopeEquivalence(\"named\", \"b\")]")]
    public Task An_equivalence_is_checked(string attributes, params string[] messages) => RuleAssert.ReportsAsync(
        "TOA0057", $"{Annotate("DefaultScopes = [\"email\"], Scopes = [\"extra\"]", attributes)} partial class C;", messages);

    [Theory]
    [InlineData("ScopeShownByRefreshToken = [|\"\"|]", "a scope is empty")]
    [InlineData("ScopeShownByRefreshToken = [|\"a b\"|]", "is not one scope")]
    [InlineData("ScopeShownByRefreshToken = [|\"offline\"|]", "the client does not declare the scope")]
    [InlineData("ScopeShownByRefreshToken = [|\"email\"|], SupportsRefresh = false", "SupportsRefresh is false")]
    [InlineData("ScopeShownByRefreshToken = \"email\"")]
    [InlineData("ScopeShownByRefreshToken = null")]
    public Task The_scope_that_a_refresh_token_shows_is_checked(string arguments, params string[] messages) =>
        RuleAssert.ReportsAsync("TOA0057", $"{Annotate($"DefaultScopes = [\"email\"], {arguments}")} partial class C;", messages);
}
