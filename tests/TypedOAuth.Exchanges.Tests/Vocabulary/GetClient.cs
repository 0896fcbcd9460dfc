namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "get", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token")]
[OAuth2Request(OAuth2Requests.AnyToken, Method = OAuth2HttpMethod.Get)]
[OAuth2RequestHeader("User-Agent", "Odd/1.0")]
public partial class GetClient;
