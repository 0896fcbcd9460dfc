namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "ramp",
    AuthUri = "https://app.ramp.com/v1/authorize",
    AccessTokenUri = "https://api.ramp.com/developer/v1/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class RampClient;
