namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A client whose account is the first element of an array, which each API request names, as at Xero.</summary>
[OAuth2Client(Alias = "first-tenant", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", UserInfoUri = "https://odd.example/connections", ApiOrigins = ["https://odd.example"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "0.tenantId", Label = "0.tenantName")]
[OAuth2RequestHeader("Odd-Tenant", "{account}", On = OAuth2Requests.Api)]
public partial class FirstTenantClient;
