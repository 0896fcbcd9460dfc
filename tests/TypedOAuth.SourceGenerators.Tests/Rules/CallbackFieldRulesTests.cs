namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Every branch of the rule on callback fields, and beside each what it must leave alone.</summary>
public sealed class CallbackFieldRulesTests
{
    [Theory]
    [InlineData("TOA0058", "[OAuth2CallbackField<string>([|\"\"|])]", "has no name")]
    [InlineData("TOA0058", "[OAuth2CallbackField<string>([|\"code\"|])]", "is a standard parameter, which the client reads itself")]
    [InlineData("TOA0058", "[OAuth2CallbackField<string>(\"realmId\")][OAuth2CallbackField<int>([|\"realmId\"|])]", "is already declared")]
    [InlineData("TOA0058", "[OAuth2CallbackField<decimal>([|\"realmId\"|])]", "has the unsupported type 'decimal'")]
    [InlineData("TOA0058", "[OAuth2CallbackField<string[]>(\"a\")][OAuth2CallbackField<DateTimeOffset>(\"b.c\")]")]
    [InlineData("TOA0058", "[OAuth2CallbackField<string>(\"realmId\")][OAuth2TokenField<string>(\"realmId\")]")]
    [InlineData("TOA0037", "[OAuth2CallbackField<string>(\"realmId\", Name = [|\"realm id\"|])]", "is not a C# identifier")]
    [InlineData("TOA0037", "[OAuth2CallbackField<string>(\"realmId\", Name = \"Realm\")]")]
    public Task A_callback_field_is_checked(string id, string attributes, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(attributes: attributes)} partial class C;", messages);

    [Fact]
    public Task A_client_has_16_callback_fields_at_most() => RuleAssert.ReportsAsync(
        "TOA0058",
        $"{Annotate(attributes: string.Concat(Enumerable.Range(1, 16).Select(static number => $"[OAuth2CallbackField<int>(\"f{number}\")]")) + "[OAuth2CallbackField<int>([|\"last\"|])]")} partial class C;",
        "exceeds the maximum of 16 fields");
}
