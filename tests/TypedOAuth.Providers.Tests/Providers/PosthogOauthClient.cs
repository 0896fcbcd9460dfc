namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "posthog-oauth",
    AuthUri = "https://oauth.posthog.com/oauth/authorize/",
    AccessTokenUri = "https://oauth.posthog.com/oauth/token/")]
public partial class PosthogOauthClient;
