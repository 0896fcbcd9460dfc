namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "cloudbeds",
    AuthUri = "https://api.cloudbeds.com/api/v1.3/oauth",
    AccessTokenUri = "https://api.cloudbeds.com/api/v1.3/access_token")]
public partial class CloudbedsClient;
