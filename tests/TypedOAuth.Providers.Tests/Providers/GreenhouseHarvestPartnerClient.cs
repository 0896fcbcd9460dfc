namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "greenhouse-harvest-partner",
    AuthUri = "https://auth.greenhouse.io/authorize",
    AccessTokenUri = "https://auth.greenhouse.io/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class GreenhouseHarvestPartnerClient;
