// Written from asana.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Asana.</summary>
[OAuth2Client(
    Alias = "asana",
    DisplayName = "Asana",
    AuthUri = "https://app.asana.com/-/oauth_authorize",
    AccessTokenUri = "https://app.asana.com/-/oauth_token",
    RevokeTokenUri = "https://app.asana.com/-/oauth_revoke",
    Issuer = "https://app.asana.com/api/1.0",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT1H",
    IdTokenHasNonce = false,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    ApiOrigins = ["https://app.asana.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "data.gid", Label = "data.email")]
internal static class Asana;
