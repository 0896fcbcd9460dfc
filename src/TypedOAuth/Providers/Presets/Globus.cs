// Written from globus.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Globus.</summary>
[OAuth2Client(
    Alias = "globus",
    DisplayName = "Globus",
    AuthUri = "https://auth.globus.org/v2/oauth2/authorize",
    AccessTokenUri = "https://auth.globus.org/v2/oauth2/token",
    RevokeTokenUri = "https://auth.globus.org/v2/oauth2/token/revoke",
    Issuer = "https://auth.globus.org",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://*.globus.org", "https://*.api.globus.org"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Globus;
