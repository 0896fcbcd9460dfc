namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "yahoo",
    AuthUri = "https://api.login.yahoo.com/oauth2/request_auth",
    AccessTokenUri = "https://api.login.yahoo.com/oauth2/get_token")]
public partial class YahooClient;
