// Written from okta.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Okta.</summary>
[OAuth2Client(
    Alias = "okta",
    DisplayName = "Okta",
    AuthUri = "https://{domain}/oauth2/v1/authorize",
    AccessTokenUri = "https://{domain}/oauth2/v1/token",
    RevokeTokenUri = "https://{domain}/oauth2/v1/revoke",
    Issuer = "https://{domain}",
    AccessTokenLifetime = "PT1H",
    GrantLifetime = "P90D",
    RevocationReach = OAuth2RevocationReach.Token,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Okta domain", Example = "acme.okta.com")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Okta;
