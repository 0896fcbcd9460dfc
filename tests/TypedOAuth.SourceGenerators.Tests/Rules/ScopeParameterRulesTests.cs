namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests the additional parameters for scopes.</summary>
public sealed class ScopeParameterRulesTests
{
    [Theory]
    [InlineData("(\"user_scope\", \"user:\")", null)]
    [InlineData("([|\"\"|], \"user:\")", "has no name")]
    [InlineData("([|\"scope\"|], \"user:\")", "is a parameter that the client sets itself")]
    [InlineData("([|\"state\"|], \"user:\")", "is a parameter that the client sets itself")]
    [InlineData("(\"user_scope\", [|\"\"|])", "has no prefix")]
    [InlineData("(\"user_scope\", [|\"user \"|])", "has a prefix with a character that no scope can contain")]
    [InlineData("(\"a\", \"x:\")][OAuth2ScopeParameter([|\"a\"|], \"y:\")", "is already declared")]
    [InlineData("(\"a\", \"x:\")][OAuth2ScopeParameter(\"b\", [|\"x:\"|])", "has the prefix of another parameter")]
    [InlineData("(\"a\", \"x:\")][OAuth2ScopeParameter(\"b\", \"y:\")", null)]
    public Task A_scope_parameter_is_checked(string arguments, string? message) =>
        RuleAssert.ReportsAsync("TOA0082", $"{Annotate(attributes: $"[OAuth2ScopeParameter{arguments}]")} partial class C;", message);
}
