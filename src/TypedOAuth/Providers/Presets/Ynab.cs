// Written from ynab.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of YNAB.</summary>
[OAuth2Client(
    Alias = "ynab",
    DisplayName = "YNAB",
    AuthUri = "https://app.ynab.com/oauth/authorize",
    AccessTokenUri = "https://app.ynab.com/oauth/token",
    UserInfoUri = "https://api.ynab.com/v1/user",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.ynab.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.user.id")]
internal static class Ynab;
