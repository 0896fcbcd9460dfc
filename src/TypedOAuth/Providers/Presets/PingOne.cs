// Written from pingone.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of PingOne.</summary>
[OAuth2Client(
    Alias = "pingone",
    DisplayName = "PingOne",
    AuthUri = "https://auth.pingone.{tld}/{environment_id}/as/authorize",
    AccessTokenUri = "https://auth.pingone.{tld}/{environment_id}/as/token",
    Issuer = "https://auth.pingone.{tld}/{environment_id}/as",
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://api.pingone.{tld}"])]
[OAuth2EndpointParameter("tld", Source = OAuth2EndpointParameterSource.Setting, Value = "com", Values = ["com", "ca", "eu", "com.au", "sg", "asia"], Label = "PingOne region")]
[OAuth2EndpointParameter("environment_id", Source = OAuth2EndpointParameterSource.Setting, Label = "PingOne environment id")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class PingOne;
