namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "precisefp",
    AuthUri = "https://app.precisefp.com/oauth/authorize",
    AccessTokenUri = "https://app.precisefp.com/oauth/token",
    DefaultScopes = ["*"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class PrecisefpClient;
