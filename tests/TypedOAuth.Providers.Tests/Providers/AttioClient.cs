namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "attio",
    AuthUri = "https://app.attio.com/authorize",
    AccessTokenUri = "https://app.attio.com/oauth/token")]
public partial class AttioClient;
