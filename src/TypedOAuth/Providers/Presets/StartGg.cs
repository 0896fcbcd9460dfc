// Written from startgg.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of start.gg.</summary>
[OAuth2Client(
    Alias = "startgg",
    DisplayName = "start.gg",
    AuthUri = "https://start.gg/oauth/authorize",
    AccessTokenUri = "https://api.start.gg/oauth/access_token",
    RefreshTokenUri = "https://api.start.gg/oauth/refresh",
    UserInfoUri = "https://api.start.gg/gql/alpha",
    DefaultScopes = ["user.identity"],
    ApiOrigins = ["https://api.start.gg"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ currentUser { id slug } }", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("scope", "{scope}", On = OAuth2Requests.Refresh)]
[OAuth2RequestParameter("redirect_uri", "{redirect_uri}", On = OAuth2Requests.Refresh)]
[OAuth2Scope("user.identity", Required = true, Name = "UserIdentity")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.currentUser.id", Label = "data.currentUser.slug")]
internal static class StartGg;
