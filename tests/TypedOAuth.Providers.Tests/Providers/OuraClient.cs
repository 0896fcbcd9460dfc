namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "oura",
    AuthUri = "https://cloud.ouraring.com/oauth/authorize",
    AccessTokenUri = "https://api.ouraring.com/oauth/token")]
public partial class OuraClient;
