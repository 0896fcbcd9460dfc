// Written from withings.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Withings.</summary>
[OAuth2Client(
    Alias = "withings",
    DisplayName = "Withings",
    AuthUri = "https://account.withings.com/oauth2_user/authorize2",
    AccessTokenUri = "https://wbsapi.withings.net/v2/oauth2",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshTokenLifetime = "P1Y",
    ApiOrigins = ["https://wbsapi.withings.net"])]
[OAuth2RequestParameter("action", "requesttoken", On = OAuth2Requests.AnyToken)]
[OAuth2ResponseMember("access_token", "body.access_token")]
[OAuth2ResponseMember("refresh_token", "body.refresh_token")]
[OAuth2ResponseMember("expires_in", "body.expires_in")]
[OAuth2ResponseMember("scope", "body.scope")]
[OAuth2ResponseMember("token_type", "body.token_type")]
[OAuth2ResponseMember("error", "status")]
[OAuth2ResponseMember("error_description", "error")]
[OAuth2SuccessMember("status", "0")]
[OAuth2ErrorCode("401", "invalid_grant")]
[OAuth2ErrorCode("503", "invalid_grant")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "body.userid")]
internal static class Withings;
