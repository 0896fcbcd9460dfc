// Written from oschina.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Oschina.</summary>
[OAuth2Client(
    Alias = "oschina",
    DisplayName = "Oschina",
    AuthUri = "https://www.oschina.net/action/oauth2/authorize",
    AccessTokenUri = "https://www.oschina.net/action/openapi/token",
    UserInfoUri = "https://www.oschina.net/action/openapi/user",
    ApiOrigins = ["https://www.oschina.net"])]
[OAuth2RequestParameter("dataType", "json", On = OAuth2Requests.AnyToken | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "avatar")]
internal static class Oschina;
