namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "header-api", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ApiOrigins = ["https://odd.example"], ExpiredTokenStatus = 403)]
[OAuth2RequestHeader("X-Odd-Token", "{access_token}", On = OAuth2Requests.Api)]
[OAuth2RequestHeader("Odd-Version", "2026-01", On = OAuth2Requests.Api)]
public partial class HeaderApiClient;
