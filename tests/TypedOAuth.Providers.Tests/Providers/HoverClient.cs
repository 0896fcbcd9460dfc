namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "hover",
    AuthUri = "https://hover.to/oauth/authorize",
    AccessTokenUri = "https://hover.to/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class HoverClient;
