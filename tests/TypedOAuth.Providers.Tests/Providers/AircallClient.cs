namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "aircall",
    AuthUri = "https://dashboard.aircall.io/oauth/authorize",
    AccessTokenUri = "https://api.aircall.io/v1/oauth/token",
    DefaultScopes = ["public_api"])]
public partial class AircallClient;
