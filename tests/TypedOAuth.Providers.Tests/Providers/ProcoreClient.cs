namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "procore",
    AuthUri = "https://login.procore.com/oauth/authorize",
    AccessTokenUri = "https://login.procore.com/oauth/token")]
public partial class ProcoreClient;
