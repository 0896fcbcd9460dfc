// Written from auth0.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Auth0.</summary>
[OAuth2Client(
    Alias = "auth0",
    DisplayName = "Auth0",
    AuthUri = "https://{domain}/authorize",
    AccessTokenUri = "https://{domain}/oauth/token",
    RevokeTokenUri = "https://{domain}/oauth/revoke",
    Issuer = "https://{domain}/",
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Auth0 domain", Example = "acme.eu.auth0.com")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Auth0;
