namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "ebay-sandbox",
    AuthUri = "https://auth.sandbox.ebay.com/oauth2/authorize",
    AccessTokenUri = "https://api.sandbox.ebay.com/identity/v1/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class EbaySandboxClient;
