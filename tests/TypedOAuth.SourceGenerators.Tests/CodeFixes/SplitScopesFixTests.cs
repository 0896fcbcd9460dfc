namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>What the fix of several scopes in one text writes, and where it holds back.</summary>
public sealed class SplitScopesFixTests
{
    [Theory]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a,b+\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\", \"b+\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = [\"user+email read\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"user+email\", \"read\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \"a b\" }", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \"a\", \"b\" }")]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a+A\"]", null)]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", ScopeSeparator = \"b\", Scopes = [\"-b-\"]", null)]
    public Task A_text_is_split(string id, string before, string? after) => FixAssert.WritesInAnnotationAsync(id, before, after);
}
