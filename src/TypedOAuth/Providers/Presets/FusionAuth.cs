// Written from fusionauth.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of FusionAuth.</summary>
[OAuth2Client(
    Alias = "fusionauth",
    DisplayName = "FusionAuth",
    AuthUri = "https://{domain}/oauth2/authorize",
    AccessTokenUri = "https://{domain}/oauth2/token",
    Issuer = "https://{domain}",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "FusionAuth host", Example = "auth.acme.dev")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class FusionAuth;
