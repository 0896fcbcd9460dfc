// Written from facebook.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Facebook.</summary>
[OAuth2Client(
    Alias = "facebook",
    DisplayName = "Facebook",
    AuthUri = "https://www.facebook.com/{version}/dialog/oauth",
    AccessTokenUri = "https://graph.facebook.com/{version}/oauth/access_token",
    RevokeTokenUri = "https://graph.facebook.com/{version}/me/permissions",
    Issuer = "https://www.facebook.com",
    UserInfoUri = "https://graph.facebook.com/{version}/me?fields=id,name,picture",
    ScopeSeparator = ",",
    AccessTokenLifetime = "P60D",
    Pkce = OAuth2Pkce.Off,
    PkceOffReason = "Facebook's dialog ignores code_challenge, and its token endpoint then refuses code_verifier.",
    ExchangeTokenUri = "https://graph.facebook.com/{version}/oauth/access_token",
    RefreshCredential = OAuth2RefreshCredential.AccessToken,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    ApiOrigins = ["https://graph.facebook.com", "https://graph-video.facebook.com", "https://rupload.facebook.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("grant_type", "fb_exchange_token", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("fb_exchange_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ResponseMember("error", "error.code")]
[OAuth2ResponseMember("error", "error")]
[OAuth2ResponseMember("error_description", "error.message")]
[OAuth2ResponseMember("error_description", "error_description")]
[OAuth2ErrorCode("190", "invalid_grant")]
[OAuth2ErrorCode("102", "invalid_grant")]
[OAuth2EndpointParameter("version", Source = OAuth2EndpointParameterSource.Setting, Value = "v25.0", Pattern = "v[0-9]+\\.[0-9]+", Label = "Version of the Graph API")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "picture.data.url")]
internal static class Facebook;
