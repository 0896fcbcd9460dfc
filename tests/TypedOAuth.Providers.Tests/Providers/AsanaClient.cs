namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "asana",
    AuthUri = "https://app.asana.com/-/oauth_authorize",
    AccessTokenUri = "https://app.asana.com/-/oauth_token",
    DefaultScopes = ["default"])]
public partial class AsanaClient;
