namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "reddit",
    AuthUri = "https://www.reddit.com/api/v1/authorize",
    AccessTokenUri = "https://www.reddit.com/api/v1/access_token",
    RevokeTokenUri = "https://www.reddit.com/api/v1/revoke_token",
    DefaultScopes = ["identity"],
    ScopeSeparator = ",",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2AuthorizationParameter("duration", "permanent")]
public partial class RedditClient;
