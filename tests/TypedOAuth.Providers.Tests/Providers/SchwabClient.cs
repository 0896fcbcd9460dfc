namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "schwab",
    AuthUri = "https://api.schwabapi.com/v1/oauth/authorize",
    AccessTokenUri = "https://api.schwabapi.com/v1/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class SchwabClient;
