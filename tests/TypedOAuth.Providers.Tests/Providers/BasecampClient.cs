namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "basecamp",
    AuthUri = "https://launchpad.37signals.com/authorization/new",
    AccessTokenUri = "https://launchpad.37signals.com/authorization/token")]
[OAuth2AuthorizationParameter("type", "web_server")]
public partial class BasecampClient;
