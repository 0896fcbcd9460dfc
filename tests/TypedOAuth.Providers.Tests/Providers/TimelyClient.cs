namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "timely",
    AuthUri = "https://api.timelyapp.com/1.1/oauth/authorize",
    AccessTokenUri = "https://api.timelyapp.com/1.1/oauth/token")]
public partial class TimelyClient;
