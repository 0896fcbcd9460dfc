// Written from clickup.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ClickUp.</summary>
[OAuth2Client(
    Alias = "clickup",
    DisplayName = "ClickUp",
    AuthUri = "https://app.clickup.com/api",
    AccessTokenUri = "https://api.clickup.com/api/v2/oauth/token",
    UserInfoUri = "https://api.clickup.com/api/v2/user",
    SupportsRefresh = false,
    ApiOrigins = ["https://api.clickup.com"])]
[OAuth2RequestHeader("Authorization", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email", Picture = "user.profilePicture")]
internal static class ClickUp;
