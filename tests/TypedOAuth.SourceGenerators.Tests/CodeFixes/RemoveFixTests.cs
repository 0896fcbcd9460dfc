namespace TypedOAuth.SourceGenerators.Tests.CodeFixes;

/// <summary>Tests special cases of the fix that removes code.</summary>
public sealed class RemoveFixTests
{
    [Theory]
    [InlineData(
        "TOA0029",
        "/// <summary>Mine.</summary>\n[OAuth2AuthorizationParameter(\"state\")]\n[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;",
        "/// <summary>Mine.</summary>\n[OAuth2Client(Alias = \"acme\", AuthUri = \"https://acme.dev/a\", AccessTokenUri = \"https://acme.dev/t\")]\npublic partial class AcmeClient;")]
    public Task An_attribute_is_removed(string id, string before, string after) => FixAssert.WritesAsync(id, before, after);
}
