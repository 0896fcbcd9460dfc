namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests every branch of the rule for token fields, and similar code that it must not report.</summary>
public sealed class TokenFieldRulesTests
{
    [Theory]
    [InlineData("TOA0036", "[OAuth2TokenField<string>([|\"a..b\"|])]", "is not a valid member path")]
    [InlineData("TOA0036", "[OAuth2TokenField<string>([|\"access_token\"|])]", "exists in every AuthData")]
    [InlineData("TOA0036", "[OAuth2TokenField<string>(\"a\")][OAuth2TokenField<int>([|\"a\"|])]", "is already declared")]
    [InlineData("TOA0036", "[OAuth2TokenField<decimal>([|\"a\"|])]", "has the unsupported type 'decimal'")]
    [InlineData("TOA0036", "[OAuth2TokenField<string[]>(\"a\")][OAuth2TokenField<DateTimeOffset>(\"b\")]")]
    public Task A_token_field_is_checked(string id, string attributes, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate("Scopes = [\"listed\"]", attributes)} partial class C;", messages);

    [Fact]
    public Task A_client_has_64_token_fields_at_most() => RuleAssert.ReportsAsync(
        "TOA0036",
        $"{Annotate(attributes: string.Concat(Enumerable.Range(1, 64).Select(static number => $"[OAuth2TokenField<int>(\"f{number}\")]")) + "[OAuth2TokenField<int>([|\"last\"|])]")} partial class C;",
        "exceeds the maximum of 64 fields");
}
