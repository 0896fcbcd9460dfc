namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "wealthbox",
    AuthUri = "https://app.crmworkspace.com/oauth/authorize",
    AccessTokenUri = "https://app.crmworkspace.com/oauth/token")]
public partial class WealthboxClient;
