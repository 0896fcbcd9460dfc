// Written from monday.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of monday.com.</summary>
[OAuth2Client(
    Alias = "monday",
    DisplayName = "monday.com",
    AuthUri = "https://auth.monday.com/oauth2/authorize",
    AccessTokenUri = "https://auth.monday.com/oauth_ms/oauth/token",
    RevokeTokenUri = "https://auth.monday.com/oauth_ms/oauth/revoke",
    UserInfoUri = "https://api.monday.com/v2",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    DefaultScopes = ["me:read"],
    ApiOrigins = ["https://api.monday.com"])]
[OAuth2Request(OAuth2Requests.AnyToken | OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ me { id name email photo_original } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("me:read", Required = true, Name = "MeRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.me.id", Label = "data.me.email", Picture = "data.me.photo_original")]
internal static class Monday;
