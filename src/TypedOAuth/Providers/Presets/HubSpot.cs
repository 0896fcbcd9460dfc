// Written from hubspot.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of HubSpot.</summary>
[OAuth2Client(
    Alias = "hubspot",
    DisplayName = "HubSpot",
    AuthUri = "https://app.hubspot.com/oauth/authorize",
    AccessTokenUri = "https://api.hubapi.com/oauth/2026-03/token",
    RevokeTokenUri = "https://api.hubapi.com/oauth/2026-03/token/revoke",
    UserInfoUri = "https://api.hubapi.com/oauth/2026-03/token/introspect",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT30M",
    RevocationReach = OAuth2RevocationReach.Installation,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    DefaultScopes = ["oauth"],
    ApiOrigins = ["https://api.hubapi.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Form)]
[OAuth2RequestParameter("token", "{access_token}", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("client_id", "{client_id}", On = OAuth2Requests.UserInfo)]
[OAuth2RequestParameter("client_secret", "{client_secret}", On = OAuth2Requests.UserInfo)]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error", "status")]
[OAuth2ResponseMember("error_description", "error_description")]
[OAuth2ResponseMember("error_description", "message")]
[OAuth2ErrorCode("BAD_REFRESH_TOKEN", "invalid_grant")]
[OAuth2ErrorCode("BAD_AUTH_CODE", "invalid_grant")]
[OAuth2ErrorCode("BAD_CLIENT_ID", "invalid_client")]
[OAuth2ErrorCode("BAD_CLIENT_SECRET", "invalid_client")]
[OAuth2Scope("oauth", Required = true, Name = "OAuth")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "hub_id", Label = "hub_domain")]
internal static class HubSpot;
