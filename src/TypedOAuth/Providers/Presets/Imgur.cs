// Written from imgur.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Imgur.</summary>
[OAuth2Client(
    Alias = "imgur",
    DisplayName = "Imgur",
    AuthUri = "https://api.imgur.com/oauth2/authorize",
    AccessTokenUri = "https://api.imgur.com/oauth2/token",
    ApiOrigins = ["https://api.imgur.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id", Label = "account_username")]
internal static class Imgur;
