namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "todoist",
    AuthUri = "https://todoist.com/oauth/authorize",
    AccessTokenUri = "https://todoist.com/oauth/access_token",
    DefaultScopes = ["data:read"],
    ScopeSeparator = ",")]
public partial class TodoistClient;
