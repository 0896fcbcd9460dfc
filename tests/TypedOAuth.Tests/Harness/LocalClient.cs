namespace TypedOAuth.Tests.Harness;

[OAuth2Client(
    Alias = "local",
    AuthUri = "http://127.0.0.1/authorize",
    AccessTokenUri = "http://127.0.0.1/token",
    AllowInsecureLoopback = true)]
public partial class LocalClient
{
}
