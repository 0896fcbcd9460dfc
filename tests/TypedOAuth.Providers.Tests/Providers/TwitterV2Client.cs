namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "twitter-v2",
    AuthUri = "https://x.com/i/oauth2/authorize",
    AccessTokenUri = "https://api.twitter.com/2/oauth2/token",
    DefaultScopes = ["offline.access"],
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2AuthorizationParameter("response_mode", "query")]
public partial class TwitterV2Client;
