namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "etsy",
    AuthUri = "https://www.etsy.com/oauth/connect",
    AccessTokenUri = "https://api.etsy.com/v3/public/oauth/token")]
public partial class EtsyClient;
