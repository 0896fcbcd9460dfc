// Written from digitalocean.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of DigitalOcean.</summary>
[OAuth2Client(
    Alias = "digitalocean",
    DisplayName = "DigitalOcean",
    AuthUri = "https://cloud.digitalocean.com/v1/oauth/authorize",
    AccessTokenUri = "https://cloud.digitalocean.com/v1/oauth/token",
    RevokeTokenUri = "https://cloud.digitalocean.com/v1/oauth/revoke",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    ApiOrigins = ["https://api.digitalocean.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "info.uuid", Label = "info.email")]
internal static class DigitalOcean;
