// Written from keycloak.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Keycloak.</summary>
[OAuth2Client(
    Alias = "keycloak",
    DisplayName = "Keycloak",
    AuthUri = "https://{domain}/realms/{realm}/protocol/openid-connect/auth",
    AccessTokenUri = "https://{domain}/realms/{realm}/protocol/openid-connect/token",
    RevokeTokenUri = "https://{domain}/realms/{realm}/protocol/openid-connect/revoke",
    Issuer = "https://{domain}/realms/{realm}",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"])]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_expires_in")]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Keycloak host", Example = "auth.acme.dev")]
[OAuth2EndpointParameter("realm", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9._-]+", Label = "Keycloak realm")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Keycloak;
