// Written from monday.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of monday.com.</summary>
[OAuth2Client(
    Alias = "monday",
    DisplayName = "monday.com",
    AuthUri = "https://auth.monday.com/oauth2/authorize",
    AccessTokenUri = "https://auth.monday.com/oauth2/token",
    UserInfoUri = "https://api.monday.com/v2",
    SupportsRefresh = false,
    DefaultScopes = ["me:read"],
    ApiOrigins = ["https://api.monday.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ me { id name email photo_original } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("me:read", Required = true, Name = "MeRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.me.id", Label = "data.me.email", Picture = "data.me.photo_original")]
internal static class Monday;
