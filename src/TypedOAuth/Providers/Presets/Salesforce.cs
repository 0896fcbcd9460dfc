// Written from salesforce.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Salesforce.</summary>
[OAuth2Client(
    Alias = "salesforce",
    DisplayName = "Salesforce",
    AuthUri = "https://{domain}.salesforce.com/services/oauth2/authorize",
    AccessTokenUri = "https://{domain}.salesforce.com/services/oauth2/token",
    RevokeTokenUri = "https://{domain}.salesforce.com/services/oauth2/revoke",
    Issuer = "https://{domain}.salesforce.com",
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://*.my.salesforce.com", "https://*.sandbox.my.salesforce.com", "https://*.develop.my.salesforce.com", "https://*.scratch.my.salesforce.com"])]
[OAuth2TokenField<Uri>("instance_url")]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Value = "login", Pattern = "login|test|[A-Za-z0-9-]+(\\.sandbox|\\.develop|\\.scratch)?\\.my", Suffix = ".salesforce.com", Label = "Salesforce domain", Example = "acme.my")]
[OAuth2Environment("sandbox", AuthUri = "https://test.salesforce.com/services/oauth2/authorize", AccessTokenUri = "https://test.salesforce.com/services/oauth2/token", RevokeTokenUri = "https://test.salesforce.com/services/oauth2/revoke", Issuer = "https://test.salesforce.com", ApiOrigins = ["https://*.sandbox.my.salesforce.com", "https://*.scratch.my.salesforce.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "id")]
internal static class Salesforce;
