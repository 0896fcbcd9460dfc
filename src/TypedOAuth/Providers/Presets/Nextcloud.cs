// Written from nextcloud.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Nextcloud.</summary>
[OAuth2Client(
    Alias = "nextcloud",
    DisplayName = "Nextcloud",
    AuthUri = "https://{domain}/apps/oauth2/authorize",
    AccessTokenUri = "https://{domain}/apps/oauth2/api/v1/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://{domain}"])]
[OAuth2RequestHeader("OCS-APIRequest", "true", On = OAuth2Requests.Api)]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Nextcloud host", Example = "cloud.acme.dev")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class Nextcloud;
