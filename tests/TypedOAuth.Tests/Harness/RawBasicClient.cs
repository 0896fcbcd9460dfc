namespace TypedOAuth.Tests.Harness;

[OAuth2Client(
    Alias = "raw",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasicRaw)]
public partial class RawBasicClient
{
}
