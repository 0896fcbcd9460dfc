namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "candis",
    AuthUri = "https://id.my.candis.io/auth/realms/candis/protocol/openid-connect/auth",
    AccessTokenUri = "https://id.my.candis.io/auth/realms/candis/protocol/openid-connect/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class CandisClient;
