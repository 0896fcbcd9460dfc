// Written from wave.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Wave.</summary>
[OAuth2Client(
    Alias = "wave",
    DisplayName = "Wave",
    AuthUri = "https://api.waveapps.com/oauth2/authorize",
    AccessTokenUri = "https://api.waveapps.com/oauth2/token/",
    UserInfoUri = "https://gql.waveapps.com/graphql/public",
    DefaultScopes = ["user:read"],
    ApiOrigins = ["https://gql.waveapps.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ user { id defaultEmail } }", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("redirect_uri", "{redirect_uri}", On = OAuth2Requests.Refresh)]
[OAuth2Scope("user:read", Required = true, Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.user.id", Label = "data.user.defaultEmail")]
internal static class Wave;
