namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "teamwork",
    AuthUri = "https://www.teamwork.com/launchpad/login",
    AccessTokenUri = "https://www.teamwork.com/launchpad/v1/token.json")]
[OAuth2TokenField<string>("installation.apiEndPoint")]
public partial class TeamworkClient;
