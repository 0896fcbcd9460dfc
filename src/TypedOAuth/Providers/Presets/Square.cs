// Written from square.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Square.</summary>
[OAuth2Client(
    Alias = "square",
    DisplayName = "Square",
    AuthUri = "https://connect.squareup.com/oauth2/authorize",
    AccessTokenUri = "https://connect.squareup.com/oauth2/token",
    RevokeTokenUri = "https://connect.squareup.com/oauth2/revoke",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "P30D",
    Pkce = OAuth2Pkce.Off,
    PkceOffReason = "Square treats a request with PKCE as one of a public client, and refuses a token request with a client secret.",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Installation,
    ApiOrigins = ["https://connect.squareup.com"])]
[OAuth2AuthorizationParameter("session", "false")]
[OAuth2Request(OAuth2Requests.Authorization, SpaceEncoding = OAuth2SpaceEncoding.Plus)]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("Authorization", "Client {client_secret}", On = OAuth2Requests.Revocation)]
[OAuth2ResponseMember("expires_in", "expires_at", Unit = OAuth2TimeUnit.DateTime)]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_token_expires_at", Unit = OAuth2TimeUnit.DateTime)]
[OAuth2ResponseMember("error", "errors.0.code")]
[OAuth2ResponseMember("error", "type")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error_description", "errors.0.detail")]
[OAuth2ResponseMember("error_description", "message")]
[OAuth2ErrorCode("UNAUTHORIZED", "invalid_grant")]
[OAuth2ErrorCode("service.not_authorized", "invalid_client")]
[OAuth2Environment("sandbox", AuthUri = "https://connect.squareupsandbox.com/oauth2/authorize", AccessTokenUri = "https://connect.squareupsandbox.com/oauth2/token", RevokeTokenUri = "https://connect.squareupsandbox.com/oauth2/revoke", ApiOrigins = ["https://connect.squareupsandbox.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "merchant_id")]
internal static class Square;
