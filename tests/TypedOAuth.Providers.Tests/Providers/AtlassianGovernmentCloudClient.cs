namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "atlassian-government-cloud",
    AuthUri = "https://auth.atlassian-us-gov-mod.com/authorize",
    AccessTokenUri = "https://auth.atlassian-us-gov-mod.com/oauth/token",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("audience", "api.atlassian-us-gov-mod.com")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class AtlassianGovernmentCloudClient;
