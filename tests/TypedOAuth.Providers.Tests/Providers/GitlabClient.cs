namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "gitlab",
    AuthUri = "https://gitlab.com/oauth/authorize",
    AccessTokenUri = "https://gitlab.com/oauth/token",
    RevokeTokenUri = "https://gitlab.com/oauth/revoke",
    DefaultScopes = ["read_user"])]
public partial class GitlabClient;
