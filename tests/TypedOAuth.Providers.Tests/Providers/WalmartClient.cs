namespace TypedOAuth.Providers.Tests;

// The nonce has to be another one each time, so it is an argument.
[OAuth2Client(
    Alias = "walmart",
    AuthUri = "https://login.account.wal-mart.com/authorize",
    AccessTokenUri = "https://marketplace.walmartapis.com/v3/token")]
[OAuth2AuthorizationParameter("clientType")]
[OAuth2AuthorizationParameter("nonce")]
public partial class WalmartClient;
