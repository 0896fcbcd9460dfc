namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "intercom",
    AuthUri = "https://app.intercom.com/oauth",
    AccessTokenUri = "https://api.intercom.io/auth/eagle/token")]
public partial class IntercomClient;
