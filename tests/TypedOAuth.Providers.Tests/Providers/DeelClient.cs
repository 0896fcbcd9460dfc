namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "deel",
    AuthUri = "https://app.deel.com/oauth2/authorize",
    AccessTokenUri = "https://app.deel.com/oauth2/tokens",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class DeelClient;
