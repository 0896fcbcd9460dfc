namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "fathom-oauth",
    AuthUri = "https://fathom.video/external/v1/oauth2/authorize",
    AccessTokenUri = "https://fathom.video/external/v1/oauth2/token")]
public partial class FathomOauthClient;
