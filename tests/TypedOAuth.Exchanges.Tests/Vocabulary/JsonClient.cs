namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "json", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", RefreshTokenUri = "https://odd.example/refresh", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("expires_in", "1800", On = OAuth2Requests.Refresh)]
public partial class JsonClient;
