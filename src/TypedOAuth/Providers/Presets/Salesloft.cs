// Written from salesloft.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Salesloft.</summary>
[OAuth2Client(
    Alias = "salesloft",
    DisplayName = "Salesloft",
    AuthUri = "https://accounts.salesloft.com/oauth/authorize",
    AccessTokenUri = "https://accounts.salesloft.com/oauth/token",
    UserInfoUri = "https://api.salesloft.com/v2/me",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.salesloft.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.email")]
internal static class Salesloft;
