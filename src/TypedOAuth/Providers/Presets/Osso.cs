// Written from osso.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Osso.</summary>
[OAuth2Client(
    Alias = "osso",
    DisplayName = "Osso",
    AuthUri = "https://{domain}/oauth/authorize",
    AccessTokenUri = "https://{domain}/oauth/token",
    UserInfoUri = "https://{domain}/oauth/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Osso host")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
internal static class Osso;
