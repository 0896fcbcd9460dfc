// Written from vercel.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Vercel.</summary>
[OAuth2Client(
    Alias = "vercel",
    DisplayName = "Vercel",
    AuthUri = "https://vercel.com/oauth/authorize",
    AccessTokenUri = "https://api.vercel.com/login/oauth/token",
    RevokeTokenUri = "https://api.vercel.com/login/oauth/token/revoke",
    Issuer = "https://vercel.com",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://api.vercel.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Vercel;
