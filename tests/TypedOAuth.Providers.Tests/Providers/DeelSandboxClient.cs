namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "deel-sandbox",
    AuthUri = "https://demo.deel.com/oauth2/authorize",
    AccessTokenUri = "https://demo.deel.com/oauth2/tokens",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class DeelSandboxClient;
