namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "uber",
    AuthUri = "https://login.uber.com/oauth/v2/authorize",
    AccessTokenUri = "https://login.uber.com/oauth/v2/token")]
public partial class UberClient;
