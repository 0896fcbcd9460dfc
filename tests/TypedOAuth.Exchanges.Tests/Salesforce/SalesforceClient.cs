namespace TypedOAuth.Exchanges.Tests.Salesforce;

/// <remarks>https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_web_server_flow.htm.</remarks>
[OAuth2Client(
    Alias = "salesforce",
    AuthUri = "https://login.salesforce.com/services/oauth2/authorize",
    AccessTokenUri = "https://login.salesforce.com/services/oauth2/token",
    RevokeTokenUri = "https://login.salesforce.com/services/oauth2/revoke",
    UserInfoUri = "https://login.salesforce.com/services/oauth2/userinfo",
    DefaultScopes = ["api", "id", "refresh_token"],
    AccessTokenLifetime = "PT1H",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://*.my.salesforce.com"])]
[OAuth2Environment(
    "sandbox",
    AuthUri = "https://test.salesforce.com/services/oauth2/authorize",
    AccessTokenUri = "https://test.salesforce.com/services/oauth2/token",
    RevokeTokenUri = "https://test.salesforce.com/services/oauth2/revoke",
    UserInfoUri = "https://test.salesforce.com/services/oauth2/userinfo",
    ApiOrigins = ["https://*.sandbox.my.salesforce.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "preferred_username")]
[OAuth2TokenField<Uri>("instance_url")]
public partial class SalesforceClient;
