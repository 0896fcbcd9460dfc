namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "canva",
    AuthUri = "https://www.canva.com/api/oauth/authorize",
    AccessTokenUri = "https://api.canva.com/rest/v1/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class CanvaClient;
