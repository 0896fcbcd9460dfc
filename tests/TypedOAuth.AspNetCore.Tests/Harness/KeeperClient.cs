namespace TypedOAuth.AspNetCore.Tests.Harness;

[OAuth2Client(
    Alias = "keeper",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "http://127.0.0.1/token",
    RevokeTokenUri = "http://127.0.0.1/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    AllowInsecureLoopback = true)]
public partial class KeeperClient
{
}
