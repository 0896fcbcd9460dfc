// Written from gorgias.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Gorgias.</summary>
[OAuth2Client(
    Alias = "gorgias",
    DisplayName = "Gorgias",
    AuthUri = "https://{subdomain}.gorgias.com/oauth/authorize",
    AccessTokenUri = "https://{subdomain}.gorgias.com/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ScopeShownByRefreshToken = "offline",
    DefaultScopes = ["offline"],
    ApiOrigins = ["https://{subdomain}.gorgias.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Gorgias domain", Suffix = ".gorgias.com", Example = "acme", IsAccount = true)]
[OAuth2Scope("offline", Required = true, Name = "Offline")]
internal static class Gorgias;
