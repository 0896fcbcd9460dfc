namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "splitwise",
    AuthUri = "https://secure.splitwise.com/oauth/authorize",
    AccessTokenUri = "https://secure.splitwise.com/oauth/token")]
public partial class SplitwiseClient;
