namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "outreach",
    AuthUri = "https://api.outreach.io/oauth/authorize",
    AccessTokenUri = "https://api.outreach.io/oauth/token")]
public partial class OutreachClient;
