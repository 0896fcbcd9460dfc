// Written from xero.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Xero.</summary>
[OAuth2Client(
    Alias = "xero",
    DisplayName = "Xero",
    AuthUri = "https://login.xero.com/identity/connect/authorize",
    AccessTokenUri = "https://identity.xero.com/connect/token",
    RevokeTokenUri = "https://identity.xero.com/connect/revocation",
    Issuer = "https://identity.xero.com",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT30M",
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    RefreshReuseTolerated = true,
    RefreshTokenIdleLifetime = "P60D",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://api.xero.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Xero;
