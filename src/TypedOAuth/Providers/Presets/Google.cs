// Written from google.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Google.</summary>
[OAuth2Client(
    Alias = "google",
    DisplayName = "Google",
    AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
    AccessTokenUri = "https://oauth2.googleapis.com/token",
    RevokeTokenUri = "https://oauth2.googleapis.com/revoke",
    Issuer = "https://accounts.google.com",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT1H",
    RefreshTokenIdleLifetime = "P6M",
    RevocationReach = OAuth2RevocationReach.Grant,
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://*.googleapis.com"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2ScopeEquivalence("email", "https://www.googleapis.com/auth/userinfo.email")]
[OAuth2ScopeEquivalence("profile", "https://www.googleapis.com/auth/userinfo.profile")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class Google;
