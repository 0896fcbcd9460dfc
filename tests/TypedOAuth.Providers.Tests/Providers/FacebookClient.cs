namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "facebook",
    AuthUri = "https://www.facebook.com/v22.0/dialog/oauth",
    AccessTokenUri = "https://graph.facebook.com/v22.0/oauth/access_token")]
public partial class FacebookClient;
