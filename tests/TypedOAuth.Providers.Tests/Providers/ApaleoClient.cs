namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "apaleo",
    AuthUri = "https://identity.apaleo.com/connect/authorize",
    AccessTokenUri = "https://identity.apaleo.com/connect/token",
    RevokeTokenUri = "https://identity.apaleo.com/connect/revocation")]
public partial class ApaleoClient;
