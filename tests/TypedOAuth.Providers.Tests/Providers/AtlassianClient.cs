namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "atlassian",
    AuthUri = "https://auth.atlassian.com/authorize",
    AccessTokenUri = "https://auth.atlassian.com/oauth/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("audience", "api.atlassian.com")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class AtlassianClient;
