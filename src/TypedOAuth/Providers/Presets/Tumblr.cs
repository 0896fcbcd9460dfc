// Written from tumblr.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Tumblr.</summary>
[OAuth2Client(
    Alias = "tumblr",
    DisplayName = "Tumblr",
    AuthUri = "https://www.tumblr.com/oauth2/authorize",
    AccessTokenUri = "https://api.tumblr.com/v2/oauth2/token",
    UserInfoUri = "https://api.tumblr.com/v2/user/info",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["basic", "offline_access"],
    ApiOrigins = ["https://api.tumblr.com"])]
[OAuth2Scope("basic", Required = true, Name = "Basic")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.user.name", Label = "response.user.name")]
internal static class Tumblr;
