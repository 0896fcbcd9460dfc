namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "envoy",
    AuthUri = "https://app.envoy.com/a/auth/v0/authorize",
    AccessTokenUri = "https://app.envoy.com/a/auth/v0/token")]
public partial class EnvoyClient;
