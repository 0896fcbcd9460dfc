namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "snapchat",
    AuthUri = "https://accounts.snapchat.com/login/oauth2/authorize",
    AccessTokenUri = "https://accounts.snapchat.com/login/oauth2/access_token")]
public partial class SnapchatClient;
