namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "tremendous",
    AuthUri = "https://api.tremendous.com/oauth/authorize",
    AccessTokenUri = "https://api.tremendous.com/oauth/token")]
public partial class TremendousClient;
