// Written from logto.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Logto.</summary>
[OAuth2Client(
    Alias = "logto",
    DisplayName = "Logto",
    AuthUri = "https://{domain}/oidc/auth",
    AccessTokenUri = "https://{domain}/oidc/token",
    Issuer = "https://{domain}/oidc",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Logto host", Example = "acme.logto.app")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Logto;
