// Written from headhunter.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of HeadHunter.</summary>
[OAuth2Client(
    Alias = "headhunter",
    DisplayName = "HeadHunter",
    AuthUri = "https://hh.ru/oauth/authorize",
    AccessTokenUri = "https://hh.ru/oauth/token",
    UserInfoUri = "https://api.hh.ru/me",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.hh.ru"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
internal static class HeadHunter;
