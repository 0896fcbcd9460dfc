// Written from roblox.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Roblox.</summary>
[OAuth2Client(
    Alias = "roblox",
    DisplayName = "Roblox",
    AuthUri = "https://apis.roblox.com/oauth/v1/authorize",
    AccessTokenUri = "https://apis.roblox.com/oauth/v1/token",
    RevokeTokenUri = "https://apis.roblox.com/oauth/v1/token/revoke",
    Issuer = "https://apis.roblox.com/oauth/",
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://apis.roblox.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class Roblox;
