namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "blackbaud",
    AuthUri = "https://app.blackbaud.com/oauth/authorize",
    AccessTokenUri = "https://oauth2.sky.blackbaud.com/token")]
public partial class BlackbaudClient;
