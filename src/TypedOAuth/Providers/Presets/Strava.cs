// Written from strava.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Strava.</summary>
[OAuth2Client(
    Alias = "strava",
    DisplayName = "Strava",
    AuthUri = "https://www.strava.com/oauth/authorize",
    AccessTokenUri = "https://www.strava.com/api/v3/oauth/token",
    RevokeTokenUri = "https://www.strava.com/oauth/deauthorize",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT6H",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    DefaultScopes = ["read"],
    ApiOrigins = ["https://www.strava.com"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2CallbackMember("scope", "scope")]
[OAuth2ResponseMember("error", "errors.0.resource")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error_description", "message")]
[OAuth2ErrorCode("RefreshToken", "invalid_grant")]
[OAuth2ErrorCode("AuthorizationCode", "invalid_grant")]
[OAuth2ErrorCode("Application", "invalid_client")]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "athlete.id", Label = "athlete.username", Picture = "athlete.profile")]
internal static class Strava;
