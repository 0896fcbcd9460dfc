// Written from boldsign.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of BoldSign.</summary>
[OAuth2Client(
    Alias = "boldsign",
    DisplayName = "BoldSign",
    AuthUri = "https://account.boldsign.com/connect/authorize",
    AccessTokenUri = "https://account.boldsign.com/connect/token",
    Issuer = "https://account.boldsign.com",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://api.boldsign.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class BoldSign;
