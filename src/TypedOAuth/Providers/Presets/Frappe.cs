// Written from frappe.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Frappe.</summary>
[OAuth2Client(
    Alias = "frappe",
    DisplayName = "Frappe",
    AuthUri = "https://{host}/api/method/frappe.integrations.oauth2.authorize",
    AccessTokenUri = "https://{host}/api/method/frappe.integrations.oauth2.get_token",
    Issuer = "https://{host}",
    IdTokenSigningAlgorithm = "HS256",
    ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Frappe site", Example = "erp.acme.dev")]
internal static class Frappe;
