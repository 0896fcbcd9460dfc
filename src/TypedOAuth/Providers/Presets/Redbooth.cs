// Written from redbooth.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Redbooth.</summary>
[OAuth2Client(
    Alias = "redbooth",
    DisplayName = "Redbooth",
    AuthUri = "https://redbooth.com/oauth2/authorize",
    AccessTokenUri = "https://redbooth.com/oauth2/token",
    UserInfoUri = "https://redbooth.com/api/3/me",
    ApiOrigins = ["https://redbooth.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar_url")]
internal static class Redbooth;
