// Written from gong.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Gong.</summary>
[OAuth2Client(
    Alias = "gong",
    DisplayName = "Gong",
    AuthUri = "https://app.gong.io/oauth2/authorize",
    AccessTokenUri = "https://app.gong.io/oauth2/generate-customer-token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://*.api.gong.io"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2TokenField<Uri>("api_base_url_for_customer")]
internal static class Gong;
