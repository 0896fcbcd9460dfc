// Written from cilogon.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of CILogon.</summary>
[OAuth2Client(
    Alias = "cilogon",
    DisplayName = "CILogon",
    AuthUri = "https://cilogon.org/authorize",
    AccessTokenUri = "https://cilogon.org/oauth2/token",
    Issuer = "https://cilogon.org",
    DefaultScopes = ["openid"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class CILogon;
