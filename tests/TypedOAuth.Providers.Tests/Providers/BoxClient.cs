namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "box",
    AuthUri = "https://account.box.com/api/oauth2/authorize",
    AccessTokenUri = "https://api.box.com/oauth2/token")]
public partial class BoxClient;
