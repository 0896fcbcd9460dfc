// Written from adfs.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Active Directory Federation Services.</summary>
[OAuth2Client(
    Alias = "adfs",
    DisplayName = "Active Directory Federation Services",
    AuthUri = "https://{host}/adfs/oauth2/authorize",
    AccessTokenUri = "https://{host}/adfs/oauth2/token",
    Issuer = "https://{host}/adfs",
    DefaultScopes = ["openid"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Federation server", Example = "fs.contoso.com")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class Adfs;
