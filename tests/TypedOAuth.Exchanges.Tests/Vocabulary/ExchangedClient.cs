namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "exchanged", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ExchangeTokenUri = "https://odd.example/exchange", RefreshTokenUri = "https://odd.example/refresh", RefreshCredential = OAuth2RefreshCredential.AccessToken)]
[OAuth2Request(OAuth2Requests.Exchange | OAuth2Requests.Refresh, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh, Remove = true)]
[OAuth2RequestParameter("grant_type", "ig_exchange_token", On = OAuth2Requests.Exchange)]
[OAuth2RequestParameter("client_secret", "{client_secret}", On = OAuth2Requests.Exchange)]
[OAuth2RequestParameter("access_token", "{access_token}", On = OAuth2Requests.Exchange | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("grant_type", "ig_refresh_token", On = OAuth2Requests.Refresh)]
public partial class ExchangedClient;
