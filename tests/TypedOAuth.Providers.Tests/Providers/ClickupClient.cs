namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "clickup",
    AuthUri = "https://app.clickup.com/api",
    AccessTokenUri = "https://api.clickup.com/api/v2/oauth/token")]
public partial class ClickupClient;
