// Written from nylas.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Nylas.</summary>
[OAuth2Client(
    Alias = "nylas",
    DisplayName = "Nylas",
    AuthUri = "https://api.{region}.nylas.com/v3/connect/auth",
    AccessTokenUri = "https://api.{region}.nylas.com/v3/connect/token",
    ApiOrigins = ["https://api.{region}.nylas.com"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("provider")]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.Setting, Value = "us", Values = ["us", "eu"], Label = "Nylas region")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "grant_id", Label = "email")]
internal static class Nylas;
