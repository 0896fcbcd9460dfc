// Written from etsy.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Etsy.</summary>
[OAuth2Client(
    Alias = "etsy",
    DisplayName = "Etsy",
    AuthUri = "https://www.etsy.com/oauth/connect",
    AccessTokenUri = "https://api.etsy.com/v3/public/oauth/token",
    UserInfoUri = "https://openapi.etsy.com/v3/application/users/me",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P90D",
    ClientAuthentication = OAuth2ClientAuthentication.None,
    DefaultScopes = ["shops_r"],
    ApiOrigins = ["https://openapi.etsy.com", "https://api.etsy.com"])]
[OAuth2RequestHeader("x-api-key", "{client_id}", On = OAuth2Requests.Api | OAuth2Requests.UserInfo)]
[OAuth2Scope("shops_r", Required = true, Name = "ShopsR")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id")]
internal static class Etsy;
