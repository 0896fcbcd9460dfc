namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "bitly",
    AuthUri = "https://bitly.com/oauth/authorize",
    AccessTokenUri = "https://api-ssl.bitly.com/oauth/access_token")]
public partial class BitlyClient;
