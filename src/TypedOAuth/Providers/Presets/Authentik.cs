// Written from authentik.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of authentik.</summary>
[OAuth2Client(
    Alias = "authentik",
    DisplayName = "authentik",
    AuthUri = "https://{domain}/application/o/authorize/",
    AccessTokenUri = "https://{domain}/application/o/token/",
    RevokeTokenUri = "https://{domain}/application/o/revoke/",
    Issuer = "https://{domain}/application/o/{application}/",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "authentik host", Example = "auth.acme.dev")]
[OAuth2EndpointParameter("application", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "authentik application (slug)")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Authentik;
