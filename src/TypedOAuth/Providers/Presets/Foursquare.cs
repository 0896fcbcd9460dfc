// Written from foursquare.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Foursquare.</summary>
[OAuth2Client(
    Alias = "foursquare",
    DisplayName = "Foursquare",
    AuthUri = "https://foursquare.com/oauth2/authenticate",
    AccessTokenUri = "https://foursquare.com/oauth2/access_token",
    UserInfoUri = "https://api.foursquare.com/v2/users/self",
    SupportsRefresh = false,
    ApiOrigins = ["https://api.foursquare.com"])]
[OAuth2RequestParameter("oauth_token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("v", "20231010", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.user.id", Label = "response.user.firstName")]
internal static class Foursquare;
