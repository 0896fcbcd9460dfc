namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "fortnox",
    AuthUri = "https://apps.fortnox.se/oauth-v1/auth",
    AccessTokenUri = "https://apps.fortnox.se/oauth-v1/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2AuthorizationParameter("access_type", "offline")]
public partial class FortnoxClient;
