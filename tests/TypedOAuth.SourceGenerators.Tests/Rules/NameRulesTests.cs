namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests names that no member or argument can have, and similar code that the rule must not report.</summary>
public sealed class NameRulesTests
{
    [Theory]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter(\"1\", Name = \"one\")]")]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter(\"a\", Name = [|\"a b\"|])]", "The name 'a b' is not a C# identifier: set Name to a different name")]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter([|\"userId\"|])]", "The name 'userId' of the parameter 'userId' is taken by the argument 'userId' of the URL methods: set Name")]
    [InlineData("TOA0037", "[OAuth2AuthorizationParameter(\"a\")][OAuth2AuthorizationParameter(\"b\", Name = [|\"a\"|])]", "The name 'a' of the parameter 'b' is taken by the parameter 'a': set Name to a different name")]
    [InlineData("TOA0037", "[OAuth2Scope(\"a\", Name = [|\"1\"|])]", "'1' is not a C# identifier")]
    [InlineData("TOA0037", "[OAuth2TokenField<string>(\"a\", Name = [|\"a-b\"|])]", "'a-b' is not a C# identifier")]
    [InlineData("TOA0037", "[OAuth2TokenField<string>(\"a-b\")][OAuth2AuthorizationParameter(\"class\")]")]
    public Task A_chosen_name_is_checked(string id, string attributes, params string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate("Scopes = [\"listed\"]", attributes)} partial class C;", messages);
}
