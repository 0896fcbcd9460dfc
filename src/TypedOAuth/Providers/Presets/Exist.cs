// Written from exist.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Exist.</summary>
[OAuth2Client(
    Alias = "exist",
    DisplayName = "Exist",
    AuthUri = "https://exist.io/oauth2/authorize",
    AccessTokenUri = "https://exist.io/oauth2/access_token",
    UserInfoUri = "https://exist.io/api/2/accounts/profile/",
    ApiOrigins = ["https://exist.io"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "username", Label = "username", Picture = "avatar")]
internal static class Exist;
