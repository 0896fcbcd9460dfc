namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "salesloft",
    AuthUri = "https://accounts.salesloft.com/oauth/authorize",
    AccessTokenUri = "https://accounts.salesloft.com/oauth/token")]
public partial class SalesloftClient;
