namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests the code of the fix for several scopes in one text, and where the fix is not offered.</summary>
public sealed class SplitScopesFixTests
{
    [Theory]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a,b+\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\", \"b+\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = [\"user+email read\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"user+email\", \"read\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \"a b\" }", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \"a\", \"b\" }")]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\", \"a,b\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\", \"b\"]")]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", DefaultScopes = [\"b\"], Scopes = [\"a,b\"]", "AuthUri = \"https://acme.dev/a\", DefaultScopes = [\"b\"], Scopes = [\"a\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = [\" \", \"b\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"b\"]")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = new string[] { \" \", \"b\" }", "AuthUri = \"https://acme.dev/a\", Scopes = new string[] { \"b\" }")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\", \"b\", \"b a\"]", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\", \"b\"]")]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"A\", \"a,b\"]", null)]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a+A\"]", null)]
    [InlineData("TOA0024", "AuthUri = \"https://acme.dev/a\", ScopeSeparator = \"b\", Scopes = [\"-b-\"]", null)]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = new string[] { \" \" }", "AuthUri = \"https://acme.dev/a\", Scopes = new string[] { }")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \" \", \"b\" }", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \"b\" }")]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = new[] { \" \" }", null)]
    [InlineData("TOA0023", "AuthUri = \"https://acme.dev/a\", Scopes = [\"a\\\\ b\"]", null)]
    public Task A_text_is_split(string id, string before, string? after) => FixAssert.WritesInAnnotationAsync(id, before, after);
}
