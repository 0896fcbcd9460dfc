namespace TypedOAuth.SourceGenerators.Tests.Rules;

/// <summary>Every branch of the rules on accounts, and beside each what it must leave alone.</summary>
public sealed class AccountRulesTests
{
    private const string UserInfoUri = "UserInfoUri = \"https://api.dev/user\"";
    private const string UserInfo = "[OAuth2Account(OAuth2AccountSource.UserInfo)]";
    private const string OpenId = "DefaultScopes = [\"openid\"], Issuer = \"https://as.example\"";

    [Theory]
    [InlineData("MultipleAccounts = [|true|]", "", "declare [OAuth2Account], or the scope 'openid' in DefaultScopes together with Issuer")]
    [InlineData("MultipleAccounts = [|true|], " + UserInfoUri, "", "declare [OAuth2Account(OAuth2AccountSource.UserInfo)]")]
    [InlineData("MultipleAccounts = [|true|], DefaultScopes = [\"openid\"]", "", "which account")]
    [InlineData("MultipleAccounts = [|true|], Issuer = \"https://as.example\"", "", "which account")]
    [InlineData("MultipleAccounts = [|true|], Issuer = \"https://as.example\", Scopes = [\"openid\"]", "", "which account")]
    [InlineData("MultipleAccounts = true, " + OpenId, "")]
    [InlineData("MultipleAccounts = true, Issuer = \"https://as.example\", DefaultScopes = [\"openid profile\"]", "")]
    [InlineData("MultipleAccounts = true, " + UserInfoUri, UserInfo)]
    [InlineData("MultipleAccounts = true", UserInfo)]
    [InlineData("MultipleAccounts = false", "")]
    public Task Several_accounts_need_a_source(string arguments, string attributes, params string[] messages) =>
        ReportsAsync("TOA0062", arguments, attributes, messages);

    [Theory]
    [InlineData("", "[OAuth2Account([|OAuth2AccountSource.UserInfo|])]", "is the UserInfo endpoint, but UserInfoUri is missing")]
    [InlineData("UserInfoUri = \"\"", "[OAuth2Account([|OAuth2AccountSource.UserInfo|])]", "but UserInfoUri is missing")]
    [InlineData(UserInfoUri, UserInfo)]
    [InlineData("", "[OAuth2Account([|OAuth2AccountSource.IdToken|])]", "not every authorization requests the scope 'openid'")]
    [InlineData("Issuer = \"https://as.example\", Scopes = [\"openid\"]", "[OAuth2Account([|OAuth2AccountSource.IdToken|])]", "add 'openid' to DefaultScopes")]
    [InlineData("DefaultScopes = [\"openid\"]", "[OAuth2Account([|OAuth2AccountSource.IdToken|])]", "cannot validate it without Issuer")]
    [InlineData("DefaultScopes = [\"openid\"], Issuer = \"\"", "[OAuth2Account(source: [|OAuth2AccountSource.IdToken|])]", "cannot validate it without Issuer")]
    [InlineData(OpenId, "[OAuth2Account(OAuth2AccountSource.IdToken)]")]
    [InlineData("", "[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"id\")]")]
    [InlineData("", "[OAuth2Account(OAuth2AccountSource.CallbackField, Id = \"realmId\")]")]
    public Task A_source_has_to_exist(string arguments, string attributes, params string[] messages) =>
        ReportsAsync("TOA0063", arguments, attributes, messages);

    [Theory]
    [InlineData("[|OAuth2Account(OAuth2AccountSource.TokenResponse)|]", "Id of the account is missing: name the member of the token response")]
    [InlineData("[|OAuth2Account(OAuth2AccountSource.CallbackField, Label = \"name\")|]", "Id of the account is missing: name the parameter of the redirect")]
    [InlineData("OAuth2Account(OAuth2AccountSource.TokenResponse, Id = [|\"\"|])", "Id of the account is empty")]
    [InlineData("OAuth2Account(OAuth2AccountSource.CallbackField, Id = [|\"state\"|])", "is 'state', a standard parameter")]
    [InlineData("OAuth2Account(OAuth2AccountSource.CallbackField, Id = [|\"code\"|], Label = [|\"iss\"|])", "Id of the account is 'code'", "Label of the account is 'iss'")]
    [InlineData("OAuth2Account(OAuth2AccountSource.CallbackField, Id = [|\"error\"|])", "is 'error'")]
    [InlineData("OAuth2Account(OAuth2AccountSource.CallbackField, Id = \"realm..Id\", Label = \"id\")")]
    [InlineData("OAuth2Account(OAuth2AccountSource.TokenResponse, Id = [|\"team.\"|])", "not a valid member path")]
    [InlineData("OAuth2Account(OAuth2AccountSource.TokenResponse, Id = [|\"access_token\"|])", "a standard member")]
    [InlineData("OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"id\", Label = [|\"id_token\"|])", "Label of the account is 'id_token'")]
    [InlineData("OAuth2Account(OAuth2AccountSource.TokenResponse, Id = [|\"error\"|])", "a standard member")]
    [InlineData("OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"team.id\", Label = \"team.name\", Picture = \"team.icon\")")]
    [InlineData("OAuth2Account(OAuth2AccountSource.UserInfo, Picture = [|\".a\"|])", "Picture of the account is '.a'")]
    [InlineData("OAuth2Account(OAuth2AccountSource.UserInfo, Id = \"access_token\")")]
    [InlineData("OAuth2Account(OAuth2AccountSource.IdToken, Id = [|\"a..b\"|])", "not a valid member path")]
    [InlineData("OAuth2Account(OAuth2AccountSource.IdToken, Id = null)")]
    public Task The_members_of_an_account_are_checked(string attribute, params string[] messages) =>
        ReportsAsync("TOA0064", $"{OpenId}, {UserInfoUri}", $"[{attribute}]", messages);

    [Theory]
    [InlineData("UserInfoUri = [|\"https://api.dev/user\"|]", "", "is never used")]
    [InlineData("UserInfoUri = [|\"https://api.dev/user\"|]", "[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = \"id\")]", "is never used")]
    [InlineData("UserInfoUri = [|\"https://api.dev/user\"|], MultipleAccounts = true, " + OpenId, "", "is never used")]
    [InlineData(UserInfoUri, UserInfo)]
    [InlineData(UserInfoUri + ", MultipleAccounts = true", "")]
    [InlineData(UserInfoUri, "[OAuth2Account((OAuth2AccountSource)9)]")]
    [InlineData("UserInfoUri = \"\"", "")]
    public Task An_endpoint_without_use_is_reported(string arguments, string attributes, params string[] messages) =>
        ReportsAsync("TOA0065", arguments, attributes, messages);

    [Theory]
    [InlineData("AllowSharedAccounts = [|true|]", "", "has no effect")]
    [InlineData("AllowSharedAccounts = [|true|], DefaultScopes = [\"openid\"]", "", "has no effect")]
    [InlineData("AllowSharedAccounts = [|true|], " + OpenId, "", "declares neither [OAuth2Account] nor MultipleAccounts")]
    [InlineData("AllowSharedAccounts = [|true|], Issuer = \"https://as.example\", Scopes = [\"openid\"]", "", "has no effect")]
    [InlineData("AllowSharedAccounts = true, MultipleAccounts = true, " + OpenId, "")]
    [InlineData("AllowSharedAccounts = true, " + UserInfoUri, UserInfo)]
    [InlineData("AllowSharedAccounts = true, MultipleAccounts = true", "")]
    [InlineData("AllowSharedAccounts = false", "")]
    public Task Shared_accounts_need_a_source(string arguments, string attributes, params string[] messages) =>
        ReportsAsync("TOA0066", arguments, attributes, messages);

    [Theory]
    [InlineData("[OAuth2Account([|(OAuth2AccountSource)9|])]", "The source of [OAuth2Account] is 9, which is not a member of OAuth2AccountSource")]
    [InlineData("[OAuth2Account((OAuth2AccountSource)1)]")]
    public Task A_source_is_a_member_of_its_enumeration(string attributes, params string[] messages) =>
        ReportsAsync("TOA0046", UserInfoUri, attributes, messages);

    private static Task ReportsAsync(string id, string arguments, string attributes, string[] messages) =>
        RuleAssert.ReportsAsync(id, $"{Annotate(arguments, attributes)} partial class C;", messages);
}
