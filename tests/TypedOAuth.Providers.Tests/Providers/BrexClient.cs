namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "brex",
    AuthUri = "https://accounts-api.brex.com/oauth2/default/v1/authorize",
    AccessTokenUri = "https://accounts-api.brex.com/oauth2/default/v1/token",
    Issuer = "https://accounts-api.brex.com/oauth2/default",
    DefaultScopes = ["openid", "offline_access"])]
public partial class BrexClient;
