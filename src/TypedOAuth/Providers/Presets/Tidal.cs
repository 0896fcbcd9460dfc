// Written from tidal.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of TIDAL.</summary>
[OAuth2Client(
    Alias = "tidal",
    DisplayName = "TIDAL",
    AuthUri = "https://login.tidal.com/authorize",
    AccessTokenUri = "https://auth.tidal.com/v1/oauth2/token",
    UserInfoUri = "https://openapi.tidal.com/v2/users/me",
    DefaultScopes = ["user.read"],
    ApiOrigins = ["https://openapi.tidal.com"])]
[OAuth2RequestHeader("Accept", "application/vnd.api+json", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("user.read", Required = true, Name = "UserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.attributes.username")]
internal static class Tidal;
