namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "signnow",
    AuthUri = "https://app.signnow.com/authorize",
    AccessTokenUri = "https://api.signnow.com/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class SignnowClient;
