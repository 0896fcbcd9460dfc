// Written from tiktok.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of TikTok.</summary>
[OAuth2Client(
    Alias = "tiktok",
    DisplayName = "TikTok",
    AuthUri = "https://www.tiktok.com/v2/auth/authorize/",
    AccessTokenUri = "https://open.tiktokapis.com/v2/oauth/token/",
    RevokeTokenUri = "https://open.tiktokapis.com/v2/oauth/revoke/",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT24H",
    RefreshTokenLifetime = "P365D",
    Pkce = OAuth2Pkce.S256Hex,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    DefaultScopes = ["user.info.basic"],
    ApiOrigins = ["https://open.tiktokapis.com"])]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization | OAuth2Requests.AnyToken | OAuth2Requests.Revocation, RenameTo = "client_key")]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_expires_in")]
[OAuth2Scope("user.info.basic", Required = true, Name = "UserInfoBasic")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "open_id")]
internal static class TikTok;
