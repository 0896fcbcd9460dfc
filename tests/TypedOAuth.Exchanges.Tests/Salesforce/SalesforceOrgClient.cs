namespace TypedOAuth.Exchanges.Tests.Salesforce;

/// <remarks>https://help.salesforce.com/s/articleView?id=sf.domain_name_overview.htm.</remarks>
[OAuth2Client(
    Alias = "salesforce-org",
    DisplayName = "Salesforce",
    AuthUri = "https://{domain}.my.salesforce.com/services/oauth2/authorize",
    AccessTokenUri = "https://{domain}.my.salesforce.com/services/oauth2/token",
    RevokeTokenUri = "https://{domain}.my.salesforce.com/services/oauth2/revoke",
    UserInfoUri = "https://{domain}.my.salesforce.com/services/oauth2/userinfo",
    DefaultScopes = ["api", "id", "refresh_token"],
    AccessTokenLifetime = "PT1H",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://{domain}.my.salesforce.com"])]
[OAuth2EndpointParameter(
    "domain",
    Source = OAuth2EndpointParameterSource.User,
    Suffix = ".my.salesforce.com",
    Pattern = @"[a-z0-9][a-z0-9-]*(\.(sandbox|develop|scratch))?",
    Label = "My Domain",
    Example = "acme.my.salesforce.com")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "preferred_username")]
public partial class SalesforceOrgClient;
