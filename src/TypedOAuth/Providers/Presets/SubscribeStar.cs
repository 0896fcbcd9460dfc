// Written from subscribestar.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of SubscribeStar.</summary>
[OAuth2Client(
    Alias = "subscribestar",
    DisplayName = "SubscribeStar",
    AuthUri = "https://www.subscribestar.com/oauth2/authorize",
    AccessTokenUri = "https://www.subscribestar.com/oauth2/token",
    UserInfoUri = "https://www.subscribestar.com/api/graphql/v1",
    DefaultScopes = ["user.read"],
    ApiOrigins = ["https://www.subscribestar.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ user { id name avatar_url } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("user.read", Required = true, Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.user.id", Label = "data.user.name", Picture = "data.user.avatar_url")]
internal static class SubscribeStar;
