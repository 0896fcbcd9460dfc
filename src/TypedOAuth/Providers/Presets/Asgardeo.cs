// Written from asgardeo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Asgardeo.</summary>
[OAuth2Client(
    Alias = "asgardeo",
    DisplayName = "Asgardeo",
    AuthUri = "https://api.asgardeo.io/t/{organization}/oauth2/authorize",
    AccessTokenUri = "https://api.asgardeo.io/t/{organization}/oauth2/token",
    RevokeTokenUri = "https://api.asgardeo.io/t/{organization}/oauth2/revoke",
    Issuer = "https://api.asgardeo.io/t/{organization}/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    DefaultScopes = ["openid"])]
[OAuth2EndpointParameter("organization", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "Asgardeo organization")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class Asgardeo;
