namespace TypedOAuth.Exchanges.Tests.QuickBooks;

/// <remarks>https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0.</remarks>
[OAuth2Client(
    Alias = "quickbooks",
    DisplayName = "QuickBooks",
    AuthUri = "https://appcenter.intuit.com/connect/oauth2",
    AccessTokenUri = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
    RevokeTokenUri = "https://developer.api.intuit.com/v2/oauth2/tokens/revoke",
    Issuer = "https://oauth.platform.intuit.com/op/v1",
    DiscoveryUri = "https://developer.api.intuit.com/.well-known/openid_configuration",
    DefaultScopes = ["com.intuit.quickbooks.accounting"],
    Scopes = ["openid"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshReuseTolerated = true,
    GrantLifetime = "P5Y",
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    IdTokenHasNonce = false,
    ApiOrigins = ["https://quickbooks.api.intuit.com"])]
[OAuth2Environment("sandbox", ApiOrigins = ["https://sandbox-quickbooks.api.intuit.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2CallbackField<string>("realmId")]
[OAuth2Account(OAuth2AccountSource.CallbackField, Id = "realmId")]
public partial class QuickBooksClient;
