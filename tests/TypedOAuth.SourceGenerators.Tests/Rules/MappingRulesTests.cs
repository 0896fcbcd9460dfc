namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests the declared places of standard members in responses.</summary>
public sealed class MappingRulesTests
{
    [Theory]
    [InlineData("[OAuth2ResponseMember(\"access_token\", \"data.0.token\")]", null)]
    [InlineData("[OAuth2ResponseMember(\"access_token\", \"a\")][OAuth2ResponseMember(\"access_token\", \"b\")]", null)]
    [InlineData("[OAuth2ResponseMember([|\"acces_token\"|], \"a\")]", "The member 'acces_token' is not a standard member: write 'access_token'")]
    [InlineData("[OAuth2ResponseMember([|\"nonsense\"|], \"a\")]", "use one of access_token, token_type")]
    [InlineData("[OAuth2ResponseMember(\"access_token\", [|\"a..b\"|])]", "has the invalid path 'a..b'")]
    [InlineData("[OAuth2ResponseMember(\"access_token\", [|\"\"|])]", "has the invalid path ''")]
    [InlineData("[OAuth2ResponseMember(\"scope\", \"a\", Unit = [|OAuth2TimeUnit.Days|])]", "has a unit, but is not a lifetime")]
    [InlineData("[OAuth2ResponseMember(\"expires_in\", \"a\", Unit = OAuth2TimeUnit.Days)]", null)]
    [InlineData("[OAuth2ResponseMember(\"refresh_token_expires_in\", \"a\", Unit = OAuth2TimeUnit.UnixSeconds)]", null)]
    [InlineData("[OAuth2ResponseMember(\"authorization_expires_in\", \"a\", Unit = OAuth2TimeUnit.DateTime)]", null)]
    [InlineData("[OAuth2ResponseMember(\"access_token\", \"a\")][OAuth2ResponseMember(\"refresh_token\", [|\"a\"|])]", "has the place 'a', which is the place of 'access_token'")]
    [InlineData("[OAuth2ResponseMember(\"access_token\", \"a\")][OAuth2ResponseMember(\"access_token\", [|\"a\"|])]", "has the place 'a' twice")]
    [InlineData("[OAuth2ResponseMember(\"access_token\", [|\"refresh_token\"|])]", "which is the place of 'refresh_token'")]
    [InlineData("[OAuth2ResponseMember(\"access_token\", \"refresh_token\")][OAuth2ResponseMember(\"refresh_token\", \"access_token\")]", null)]
    [InlineData("[OAuth2ResponseMember(\"access_token\", \"access_token\")]", null)]
    [InlineData("[OAuth2ScopeParameter(\"user_scope\", \"user:\", ResponsePath = [|\".a\"|])]", "The scope parameter 'user_scope' has the invalid path '.a'")]
    [InlineData("[OAuth2ScopeParameter(\"user_scope\", \"user:\", ResponsePath = \"a.b\")]", null)]
    public Task A_member_has_one_place(string attributes, string? message) => CheckAsync(attributes, message);

    [Theory]
    [InlineData("[OAuth2CallbackMember(\"code\", \"auth_code\")]", null)]
    [InlineData("[OAuth2CallbackMember(\"scope\", \"scope\")]", null)]
    [InlineData("[OAuth2CallbackMember([|\"codes\"|], \"auth_code\")]", "The parameter 'codes' is not a standard parameter: write 'code'")]
    [InlineData("[OAuth2CallbackMember([|\"access_token\"|], \"token\")]", "use one of code, state")]
    [InlineData("[OAuth2CallbackMember(\"code\", [|\"\"|])]", "has an empty name")]
    [InlineData("[OAuth2CallbackMember(\"code\", [|\"state\"|])]", "which is the place of 'state'")]
    [InlineData("[OAuth2CallbackMember(\"error\", \"e\")][OAuth2CallbackMember(\"error_description\", [|\"e\"|])]", "which is the place of 'error'")]
    [InlineData("[OAuth2CallbackMember(\"error\", \"e\")][OAuth2CallbackMember(\"error\", \"f\")]", null)]
    [InlineData("[OAuth2CallbackSignature(\"hmac\")]", null)]
    [InlineData("[OAuth2CallbackSignature([|\"\"|])]", "has no parameter")]
    [InlineData("[OAuth2CallbackSignature([|\"code\"|])]", "is in 'code', which contains another value")]
    public Task A_parameter_has_one_name(string attributes, string? message) => CheckAsync(attributes, message);

    [Theory]
    [InlineData("[OAuth2SuccessMember(\"ok\", \"true\")]", null)]
    [InlineData("[OAuth2SuccessMember([|\"a.\"|], \"true\")]", "has the invalid path 'a.'")]
    [InlineData("[OAuth2SuccessMember([|\"ok\"|])]", "has no values, so each response would be an error")]
    public Task Success_can_be_read(string attributes, string? message) => CheckAsync(attributes, message);

    private static Task CheckAsync(string attributes, string? message) =>
        RuleAssert.ReportsAsync("TOA0076", $"{Annotate(attributes: attributes)} partial class C;", message);
}
