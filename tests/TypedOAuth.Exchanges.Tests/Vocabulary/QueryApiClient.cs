namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "query-api", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ApiOrigins = ["https://odd.example"], UserInfoUri = "https://odd.example/who")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "openid")]
[OAuth2RequestParameter("openid", "{account}", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("oauth_token", "{access_token}", On = OAuth2Requests.Api)]
public partial class QueryApiClient;
