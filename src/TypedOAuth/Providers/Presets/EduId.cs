// Written from eduid.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of edu-ID.</summary>
[OAuth2Client(
    Alias = "eduid",
    DisplayName = "edu-ID",
    AuthUri = "https://{host}/oidc/authorize",
    AccessTokenUri = "https://{host}/oidc/token")]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "edu-ID host")]
internal static class EduId;
