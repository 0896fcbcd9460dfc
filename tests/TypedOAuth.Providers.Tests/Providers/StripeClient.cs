namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "stripe",
    AuthUri = "https://connect.stripe.com/oauth/authorize",
    AccessTokenUri = "https://connect.stripe.com/oauth/token")]
public partial class StripeClient;
