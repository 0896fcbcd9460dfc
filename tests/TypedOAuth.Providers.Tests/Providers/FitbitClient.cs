namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "fitbit",
    AuthUri = "https://www.fitbit.com/oauth2/authorize",
    AccessTokenUri = "https://api.fitbit.com/oauth2/token",
    RevokeTokenUri = "https://api.fitbit.com/oauth2/revoke",
    DefaultScopes = ["profile", "activity"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class FitbitClient;
