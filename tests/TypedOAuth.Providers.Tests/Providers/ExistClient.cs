namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "exist",
    AuthUri = "https://exist.io/oauth2/authorize",
    AccessTokenUri = "https://exist.io/oauth2/access_token")]
public partial class ExistClient;
