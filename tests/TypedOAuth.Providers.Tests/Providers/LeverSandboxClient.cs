namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "lever-sandbox",
    AuthUri = "https://sandbox-lever.auth0.com/authorize",
    AccessTokenUri = "https://sandbox-lever.auth0.com/oauth/token")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2AuthorizationParameter("audience", "https://api.sandbox.lever.co/v1/")]
public partial class LeverSandboxClient;
