namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "zenefits",
    AuthUri = "https://secure.zenefits.com/oauth2/platform-authorize",
    AccessTokenUri = "https://secure.zenefits.com/oauth2/token")]
public partial class ZenefitsClient;
