// Written from maximizer.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Maximizer.</summary>
[OAuth2Client(
    Alias = "maximizer",
    DisplayName = "Maximizer",
    AuthUri = "https://{region}.maximizercrmlive.com/oauth2/{company_alias}/authorize",
    AccessTokenUri = "https://{region}.maximizercrmlive.com/oauth2/{company_alias}/token")]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.User, Values = ["caw", "ukw"], Label = "Maximizer region")]
[OAuth2EndpointParameter("company_alias", Source = OAuth2EndpointParameterSource.User, Pattern = "[A-Za-z0-9_-]+", Label = "Maximizer company alias", Example = "acme")]
internal static class Maximizer;
