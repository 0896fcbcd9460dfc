// Written from wordpress-com.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of WordPress.com.</summary>
[OAuth2Client(
    Alias = "wordpress-com",
    DisplayName = "WordPress.com",
    AuthUri = "https://public-api.wordpress.com/oauth2/authorize",
    AccessTokenUri = "https://public-api.wordpress.com/oauth2/token",
    UserInfoUri = "https://public-api.wordpress.com/rest/v1.1/me",
    SupportsRefresh = false,
    DefaultScopes = ["auth"],
    ApiOrigins = ["https://public-api.wordpress.com"])]
[OAuth2Scope("auth", Required = true, Name = "Auth")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "ID", Label = "display_name", Picture = "avatar_URL")]
internal static class WordPressCom;
