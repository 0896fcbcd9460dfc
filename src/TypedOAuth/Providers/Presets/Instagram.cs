// Written from instagram.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Instagram.</summary>
[OAuth2Client(
    Alias = "instagram",
    DisplayName = "Instagram",
    AuthUri = "https://www.instagram.com/oauth/authorize",
    AccessTokenUri = "https://api.instagram.com/oauth/access_token",
    RefreshTokenUri = "https://graph.instagram.com/refresh_access_token",
    UserInfoUri = "https://graph.instagram.com/me?fields=user_id,username,profile_picture_url",
    ScopeSeparator = ",",
    AccessTokenLifetime = "P60D",
    ExchangeTokenUri = "https://graph.instagram.com/access_token",
    RefreshCredential = OAuth2RefreshCredential.AccessToken,
    DefaultScopes = ["instagram_business_basic"],
    ApiOrigins = ["https://graph.instagram.com"])]
[OAuth2Request(OAuth2Requests.Exchange, Method = OAuth2HttpMethod.Get)]
[OAuth2Request(OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("grant_type", "ig_exchange_token", On = OAuth2Requests.Exchange)]
[OAuth2RequestParameter("grant_type", "ig_refresh_token", On = OAuth2Requests.Refresh)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh, Remove = true)]
[OAuth2ResponseMember("access_token", "access_token")]
[OAuth2ResponseMember("access_token", "data.0.access_token")]
[OAuth2ResponseMember("error", "error_type")]
[OAuth2ResponseMember("error", "error.code")]
[OAuth2ResponseMember("error_description", "error_message")]
[OAuth2ResponseMember("error_description", "error.message")]
[OAuth2ErrorCode("190", "invalid_grant")]
[OAuth2Scope("instagram_business_basic", Required = true, Name = "InstagramBusinessBasic")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "username", Picture = "profile_picture_url")]
internal static class Instagram;
