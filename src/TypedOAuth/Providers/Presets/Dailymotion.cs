// Written from dailymotion.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Dailymotion.</summary>
[OAuth2Client(
    Alias = "dailymotion",
    DisplayName = "Dailymotion",
    AuthUri = "https://api.dailymotion.com/oauth/authorize",
    AccessTokenUri = "https://api.dailymotion.com/oauth/token")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "uid")]
internal static class Dailymotion;
