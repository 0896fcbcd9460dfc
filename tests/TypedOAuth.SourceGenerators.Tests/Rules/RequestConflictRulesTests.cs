namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Tests parameters that would be sent twice.</summary>
public sealed class RequestConflictRulesTests
{
    [Theory]
    [InlineData("(\"client_id\", RenameTo = [|\"code\"|])", "of the token request is sent as 'code', which is another parameter of this request")]
    [InlineData("(\"client_id\", RenameTo = [|\"refresh_token\"|], On = OAuth2Requests.Refresh)", "of the refresh request")]
    [InlineData("(\"client_id\", RenameTo = \"refresh_token\", On = OAuth2Requests.Token)", null)]
    [InlineData("(\"client_id\", RenameTo = [|\"state\"|], On = OAuth2Requests.Authorization)", "of the authorization request")]
    [InlineData("(\"client_id\", RenameTo = [|\"token_type_hint\"|], On = OAuth2Requests.Revocation)", "of the revocation request")]
    [InlineData("(\"client_id\", RenameTo = \"client_id\")", null)]
    [InlineData("(\"client_id\", \"x\")", null)]
    [InlineData("(\"a\", \"b\")][OAuth2RequestParameter(\"client_id\", RenameTo = [|\"a\"|])", "is sent as 'a', which is another parameter of this request")]
    [InlineData("(\"code\", RenameTo = \"auth\")][OAuth2RequestParameter(\"client_id\", RenameTo = \"code\", On = OAuth2Requests.Token)", null)]
    [InlineData("(\"code\", Remove = true)][OAuth2RequestParameter(\"client_id\", RenameTo = \"code\", On = OAuth2Requests.Token)", null)]
    [InlineData("(\"code\", RenameTo = \"id\")][OAuth2RequestParameter(\"client_id\", RenameTo = [|\"id\"|])", "which is also the new name of 'code'")]
    [InlineData("(\"a\", \"b\")][OAuth2RequestParameter([|\"a\"|], \"c\", On = OAuth2Requests.Refresh)", "of the refresh request is already declared")]
    [InlineData("(\"a\", \"b\", On = OAuth2Requests.Token)][OAuth2RequestParameter(\"a\", \"c\", On = OAuth2Requests.Refresh)", null)]
    [InlineData("(\"client_id\", RenameTo = [|\"grant_type\"|])", "of the token request is sent as 'grant_type'")]
    [InlineData("(\"client_id\", RenameTo = [|\"login\"|], On = OAuth2Requests.Authorization)", "which is another parameter of this request")]
    [InlineData("(\"client_id\", RenameTo = [|\"user_scope\"|], On = OAuth2Requests.Authorization)", "which is another parameter of this request")]
    [InlineData("([|\"login\"|], \"x\", On = OAuth2Requests.Authorization)", "is also declared in another way")]
    [InlineData("(\"login\", RenameTo = \"hint\", On = OAuth2Requests.Authorization)", null)]
    [InlineData("(\"login\", \"x\", On = OAuth2Requests.Token)", null)]
    [InlineData("(\"login\", Remove = true, On = OAuth2Requests.Authorization)", null)]
    [InlineData("(\"grant_type\", \"x\", On = OAuth2Requests.Exchange, RenameTo = \"client_id\")", null)]
    public Task Two_parameters_have_two_names(string arguments, string? message) => RuleAssert.ReportsAsync(
        "TOA0075",
        $"{Annotate(attributes: $"[OAuth2AuthorizationParameter(\"login\", \"x\")][OAuth2ScopeParameter(\"user_scope\", \"user:\")][OAuth2RequestParameter{arguments}]")} partial class C;",
        message);
}
