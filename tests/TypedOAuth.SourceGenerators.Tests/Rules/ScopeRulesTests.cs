namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every branch of the rules for scopes, and similar code that they must not report.</summary>
public sealed class ScopeRulesTests
{
    [Theory]
    [InlineData("TOA0023", "DefaultScopes = [[|\"a b\"|]]", "contains a space")]
    [InlineData("TOA0023", "DefaultScopes = [[|\"a\\\"b\"|]]", "the character U+0022")]
    [InlineData("TOA0023", "Scopes = [[|\"a\\\\b\"|]]", "the character U+005C")]
    [InlineData("TOA0023", "Scopes = new[] { \"a\", [|\"é\"|] }", "the character U+00E9")]
    [InlineData("TOA0023", "Scopes = new string[] { [|\"\\u007F\"|] }", "the character U+007F")]
    [InlineData("TOA0023", "DefaultScopes = [[|\"\"|]]", "is empty")]
    [InlineData("TOA0023", "DefaultScopes = [[|null!|], [|\"a b\"|]]", "is empty", "contains a space")]
    [InlineData("TOA0023", "DefaultScopes = [\"!#[]~\"]")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a,b\"|]]", "separated by ',': declare each as a separate element, and set ScopeSeparator = \",\"")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a;b\"|]]", "separated by ';'")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a+b\"|]]", "separated by '+'")]
    [InlineData("TOA0024", "DefaultScopes = [[|\"a,b\"|]], ScopeSeparator = \",\"", "separated by ',': declare each as a separate element")]
    [InlineData("TOA0024", "DefaultScopes = [\"a+b\"], ScopeSeparator = \",\"")]
    [InlineData("TOA0024", "DefaultScopes = [\"+a\", \"b,\"]")]
    [InlineData("TOA0025", "DefaultScopes = [\"a\", [|\"a\"|]]", "'a' is already declared")]
    [InlineData("TOA0025", "DefaultScopes = [\"a\"], Scopes = [[|\"a\"|]]", "'a' is already declared")]
    [InlineData("TOA0025", "DefaultScopes = [\"a\"], Scopes = [\"A\"]")]
    [InlineData("TOA0026", "DefaultScopes = [\"a.b\", [|\"a:b\"|]]", "'a:b' and 'a.b' both become the member 'Scope.AB': add [OAuth2Scope(\"a:b\", Name = \"…\")]")]
    [InlineData("TOA0026", "DefaultScopes = [\"a.b\", \"a b\"]")]
    [InlineData("TOA0027", "DefaultScopes = [[|\"openid\"|]]", "cannot be validated without Issuer")]
    [InlineData("TOA0027", "Scopes = [[|\"openid\"|]]", "set Issuer = \"https://as.example\" if this is the issuer in the provider's metadata")]
    [InlineData("TOA0027", "DefaultScopes = [[|\"openid email\"|]]", "The scope 'openid'")]
    [InlineData("TOA0027", "DefaultScopes = [[|\"email,openid\"|]]", "The scope 'openid'")]
    [InlineData("TOA0027", "DefaultScopes = [\"my-openid email\"]")]
    [InlineData("TOA0027", "DefaultScopes = [\"openid\"], Issuer = \"https://as.example\"")]
    [InlineData("TOA0027", "Scopes = [\"openid\"], Issuer = \"https://as.example\"")]
    [InlineData("TOA0027", "Scopes = [\"openid2\"]")]
    public Task A_listed_scope_is_checked(string id, string arguments, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(arguments)} partial class C;", messages);

    [Theory]
    [InlineData("TOA0023", "[OAuth2Scope([|\"a b\"|])]", "contains a space")]
    [InlineData("TOA0023", "[OAuth2Scope([|\"\"|])]", "is empty")]
    [InlineData("TOA0024", "[OAuth2Scope([|\"a,b\"|])]", "separated by ','")]
    [InlineData("TOA0025", "[OAuth2Scope(\"a\")][OAuth2Scope([|\"a\"|])]", "'a' is already declared")]
    [InlineData("TOA0025", "[OAuth2Scope(\"listed\", Name = \"X\")]")]
    [InlineData("TOA0026", "[OAuth2Scope(\"a\", Name = \"X\")][OAuth2Scope(\"b\", Name = [|\"X\"|])]", "'b' and 'a' both become the member 'Scope.X': set Name to a different name")]
    [InlineData("TOA0026", "[OAuth2Scope([|\"Listed\"|])]", "'Listed' and 'listed' both become the member 'Scope.Listed'")]
    [InlineData("TOA0026", "[OAuth2Scope(\"a\", Name = \"X\")][OAuth2Scope(\"b\", Name = \"x\")]")]
    [InlineData("TOA0069", "[OAuth2Scope(\"a\", Required = [|true|])]", "The scope 'a' is required")]
    [InlineData("TOA0069", "[OAuth2Scope(\"listed\", Required = [|true|])]", "add it to DefaultScopes")]
    [InlineData("TOA0069", "[OAuth2Scope(\"listed\", Required = false)]")]
    [InlineData("TOA0069", "[OAuth2Scope(\"a b\", Required = true)]")]
    public Task A_declared_scope_is_checked(string id, string attributes, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate("Scopes = [\"listed\"]", attributes)} partial class C;", messages);

    [Fact]
    public Task A_required_default_scope_is_not_reported() =>
        RuleAssert.ReportsAsync("TOA0069", $"{Annotate("DefaultScopes = [\"a\"]", "[OAuth2Scope(\"a\", Required = true)]")} partial class C;");
}
