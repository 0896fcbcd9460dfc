// Written from bexio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of bexio.</summary>
[OAuth2Client(
    Alias = "bexio",
    DisplayName = "bexio",
    AuthUri = "https://auth.bexio.com/realms/bexio/protocol/openid-connect/auth",
    AccessTokenUri = "https://auth.bexio.com/realms/bexio/protocol/openid-connect/token",
    Issuer = "https://auth.bexio.com/realms/bexio",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://api.bexio.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Bexio;
