// Written from threads.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Threads.</summary>
[OAuth2Client(
    Alias = "threads",
    DisplayName = "Threads",
    AuthUri = "https://threads.net/oauth/authorize",
    AccessTokenUri = "https://graph.threads.net/oauth/access_token",
    RefreshTokenUri = "https://graph.threads.net/refresh_access_token",
    UserInfoUri = "https://graph.threads.net/v1.0/me?fields=id,username,threads_profile_picture_url",
    ScopeSeparator = ",",
    AccessTokenLifetime = "P60D",
    ExchangeTokenUri = "https://graph.threads.net/access_token",
    RefreshCredential = OAuth2RefreshCredential.AccessToken,
    DefaultScopes = ["threads_basic"],
    ApiOrigins = ["https://graph.threads.net"])]
[OAuth2Request(OAuth2Requests.Exchange, Method = OAuth2HttpMethod.Get)]
[OAuth2Request(OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("grant_type", "th_exchange_token", On = OAuth2Requests.Exchange)]
[OAuth2RequestParameter("grant_type", "th_refresh_token", On = OAuth2Requests.Refresh)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh, Remove = true)]
[OAuth2ResponseMember("error", "error_type")]
[OAuth2ResponseMember("error", "error.code")]
[OAuth2ResponseMember("error_description", "error_message")]
[OAuth2ResponseMember("error_description", "error.message")]
[OAuth2ErrorCode("190", "invalid_grant")]
[OAuth2Scope("threads_basic", Required = true, Name = "ThreadsBasic")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "threads_profile_picture_url")]
internal static class Threads;
