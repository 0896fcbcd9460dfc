// Written from superoffice.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of SuperOffice.</summary>
[OAuth2Client(
    Alias = "superoffice",
    DisplayName = "SuperOffice",
    AuthUri = "https://{environment}.superoffice.com/login/common/oauth/authorize",
    AccessTokenUri = "https://{environment}.superoffice.com/login/common/oauth/tokens",
    Issuer = "https://{environment}.superoffice.com",
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://*.superoffice.com"])]
[OAuth2EndpointParameter("environment", Source = OAuth2EndpointParameterSource.Setting, Value = "online", Values = ["online", "qaonline", "sod"], Label = "SuperOffice environment")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class SuperOffice;
