namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "pennylane",
    AuthUri = "https://app.pennylane.com/oauth/authorize",
    AccessTokenUri = "https://app.pennylane.com/oauth/token",
    ScopeSeparator = "+")]
public partial class PennylaneClient;
