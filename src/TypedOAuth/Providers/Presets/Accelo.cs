// Written from accelo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Accelo.</summary>
[OAuth2Client(
    Alias = "accelo",
    DisplayName = "Accelo",
    AuthUri = "https://{subdomain}.api.accelo.com/oauth2/v0/authorize",
    AccessTokenUri = "https://{subdomain}.api.accelo.com/oauth2/v0/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ScopeSeparator = ",",
    ApiOrigins = ["https://{subdomain}.api.accelo.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Accelo deployment", Suffix = ".api.accelo.com", Example = "acme")]
internal static class Accelo;
