namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "payfit",
    AuthUri = "https://oauth.payfit.com/authorize",
    AccessTokenUri = "https://app.pagerduty.com/oauth/token")]
public partial class PayfitClient;
