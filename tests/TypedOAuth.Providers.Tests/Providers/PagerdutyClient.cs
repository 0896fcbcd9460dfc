namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "pagerduty",
    AuthUri = "https://app.pagerduty.com/oauth/authorize",
    AccessTokenUri = "https://app.pagerduty.com/oauth/token")]
public partial class PagerdutyClient;
