namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "cleverreach",
    AuthUri = "https://rest.cleverreach.com/oauth/authorize.php",
    AccessTokenUri = "https://rest.cleverreach.com/oauth/token.php")]
[OAuth2AuthorizationParameter("grant", "basic")]
public partial class CleverreachClient;
