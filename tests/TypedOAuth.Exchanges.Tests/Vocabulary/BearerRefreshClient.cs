namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "bearer-refresh", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token")]
[OAuth2RequestHeader("Authorization", "Bearer {refresh_token}", On = OAuth2Requests.Refresh)]
[OAuth2RequestParameter("refresh_token", On = OAuth2Requests.Refresh, Remove = true)]
public partial class BearerRefreshClient;
