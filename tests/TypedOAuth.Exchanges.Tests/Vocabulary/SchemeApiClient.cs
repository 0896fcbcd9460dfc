namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "scheme-api", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ApiOrigins = ["https://odd.example"])]
[OAuth2RequestHeader("Authorization", "Basic {basic:access_token}", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("v", "5", On = OAuth2Requests.Api)]
public partial class SchemeApiClient;
