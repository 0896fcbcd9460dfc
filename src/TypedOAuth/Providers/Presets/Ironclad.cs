// Written from ironclad.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Ironclad.</summary>
[OAuth2Client(
    Alias = "ironclad",
    DisplayName = "Ironclad",
    AuthUri = "https://{subdomain}.ironcladapp.com/oauth/authorize",
    AccessTokenUri = "https://{subdomain}.ironcladapp.com/oauth/token",
    ApiOrigins = ["https://{subdomain}.ironcladapp.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Setting, Value = "na1", Values = ["na1", "eu1", "demo"], Label = "Ironclad environment")]
internal static class Ironclad;
