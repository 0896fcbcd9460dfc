namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "query", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token")]
[OAuth2Request(OAuth2Requests.Refresh, Format = OAuth2RequestFormat.Query)]
[OAuth2RequestParameter("format", "json", InQuery = true)]
public partial class QueryClient;
