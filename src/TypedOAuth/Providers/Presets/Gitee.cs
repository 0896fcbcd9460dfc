// Written from gitee.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Gitee.</summary>
[OAuth2Client(
    Alias = "gitee",
    DisplayName = "Gitee",
    AuthUri = "https://gitee.com/oauth/authorize",
    AccessTokenUri = "https://gitee.com/oauth/token",
    UserInfoUri = "https://gitee.com/api/v5/user",
    DefaultScopes = ["user_info"],
    ApiOrigins = ["https://gitee.com"])]
[OAuth2Scope("user_info", Required = true, Name = "UserInfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "avatar_url")]
internal static class Gitee;
