namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "lever",
    AuthUri = "https://auth.lever.co/authorize",
    AccessTokenUri = "https://auth.lever.co/oauth/token")]
[OAuth2AuthorizationParameter("audience", "https://api.lever.co/v1/")]
public partial class LeverClient;
