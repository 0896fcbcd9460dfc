namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "mural",
    AuthUri = "https://app.mural.co/api/public/v1/authorization/oauth2",
    AccessTokenUri = "https://app.mural.co/api/public/v1/authorization/oauth2/token")]
public partial class MuralClient;
