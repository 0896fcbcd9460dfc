namespace TypedOAuth.Tests.Harness;

[OAuth2Client(
    Alias = "basic",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    TokenTypes = ["Bearer", "user"])]
public partial class BasicClient
{
}
