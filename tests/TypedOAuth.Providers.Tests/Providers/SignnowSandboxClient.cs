namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "signnow-sandbox",
    AuthUri = "https://app-eval.signnow.com/authorize",
    AccessTokenUri = "https://api-eval.signnow.com/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class SignnowSandboxClient;
