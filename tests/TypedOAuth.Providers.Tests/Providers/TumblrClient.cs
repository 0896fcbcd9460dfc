namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "tumblr",
    AuthUri = "https://www.tumblr.com/oauth2/authorize",
    AccessTokenUri = "https://api.tumblr.com/v2/oauth2/token")]
public partial class TumblrClient;
