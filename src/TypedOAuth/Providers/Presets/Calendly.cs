// Written from calendly.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Calendly.</summary>
[OAuth2Client(
    Alias = "calendly",
    DisplayName = "Calendly",
    AuthUri = "https://auth.calendly.com/oauth/authorize",
    AccessTokenUri = "https://auth.calendly.com/oauth/token",
    RevokeTokenUri = "https://auth.calendly.com/oauth/revoke",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT2H",
    ApiOrigins = ["https://api.calendly.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "owner")]
internal static class Calendly;
