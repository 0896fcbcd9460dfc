// Written from netlify.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Netlify.</summary>
[OAuth2Client(
    Alias = "netlify",
    DisplayName = "Netlify",
    AuthUri = "https://app.netlify.com/authorize",
    AccessTokenUri = "https://api.netlify.com/oauth/token",
    UserInfoUri = "https://api.netlify.com/api/v1/user",
    SupportsRefresh = false,
    ApiOrigins = ["https://api.netlify.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar_url")]
internal static class Netlify;
