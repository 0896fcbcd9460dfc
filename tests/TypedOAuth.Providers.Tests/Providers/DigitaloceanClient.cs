namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "digitalocean",
    AuthUri = "https://cloud.digitalocean.com/v1/oauth/authorize",
    AccessTokenUri = "https://cloud.digitalocean.com/v1/oauth/token",
    RevokeTokenUri = "https://cloud.digitalocean.com/v1/oauth/revoke",
    DefaultScopes = ["read"])]
public partial class DigitaloceanClient;
