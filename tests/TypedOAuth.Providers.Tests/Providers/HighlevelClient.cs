namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "highlevel",
    AuthUri = "https://marketplace.gohighlevel.com/oauth/chooselocation",
    AccessTokenUri = "https://services.leadconnectorhq.com/oauth/token")]
public partial class HighlevelClient;
