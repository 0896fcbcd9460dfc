namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "miro",
    AuthUri = "https://miro.com/oauth/authorize",
    AccessTokenUri = "https://api.miro.com/v1/oauth/token")]
public partial class MiroClient;
