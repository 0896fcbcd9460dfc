// Written from snapchat.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Snapchat.</summary>
[OAuth2Client(
    Alias = "snapchat",
    DisplayName = "Snapchat",
    AuthUri = "https://accounts.snapchat.com/accounts/oauth2/auth",
    AccessTokenUri = "https://accounts.snapchat.com/accounts/oauth2/token",
    UserInfoUri = "https://api.snapkit.com/v1/me",
    DefaultScopes = ["https://auth.snapchat.com/oauth2/api/user.external_id", "https://auth.snapchat.com/oauth2/api/user.display_name"],
    ApiOrigins = ["https://adsapi.snapchat.com", "https://api.snapkit.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ me { externalId displayName bitmoji { avatar } } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("https://auth.snapchat.com/oauth2/api/user.external_id", Required = true, Name = "UserExternalId")]
[OAuth2Scope("https://auth.snapchat.com/oauth2/api/user.display_name", Required = true, Name = "UserDisplayName")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.me.externalId", Label = "data.me.displayName", Picture = "data.me.bitmoji.avatar")]
internal static class Snapchat;
