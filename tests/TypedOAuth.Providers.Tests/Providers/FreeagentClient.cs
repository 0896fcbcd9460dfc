namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "freeagent",
    AuthUri = "https://api.freeagent.com/v2/approve_app",
    AccessTokenUri = "https://api.freeagent.com/v2/token_endpoint",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class FreeagentClient;
