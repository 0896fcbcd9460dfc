// Written from quickbooks.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of QuickBooks.</summary>
[OAuth2Client(
    Alias = "quickbooks",
    DisplayName = "QuickBooks",
    AuthUri = "https://appcenter.intuit.com/connect/oauth2",
    AccessTokenUri = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
    RevokeTokenUri = "https://developer.api.intuit.com/v2/oauth2/tokens/revoke",
    Issuer = "https://oauth.platform.intuit.com/op/v1",
    DiscoveryUri = "https://developer.api.intuit.com/.well-known/openid_configuration",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P100D",
    IdTokenHasNonce = false,
    RefreshReuseTolerated = true,
    GrantLifetime = "P5Y",
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    ApiOrigins = ["https://quickbooks.api.intuit.com", "https://api.intuit.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2CallbackField<string>("realmId")]
[OAuth2Environment("sandbox", ApiOrigins = ["https://sandbox-quickbooks.api.intuit.com", "https://sandbox.api.intuit.com"])]
[OAuth2Account(OAuth2AccountSource.CallbackField, Id = "realmId")]
internal static class QuickBooks;
