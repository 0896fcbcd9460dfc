namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "close",
    AuthUri = "https://app.close.com/oauth2/authorize",
    AccessTokenUri = "https://api.close.com/oauth2/token/",
    DefaultScopes = ["offline_access"])]
public partial class CloseClient;
