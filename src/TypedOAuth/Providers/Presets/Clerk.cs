// Written from clerk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Clerk.</summary>
[OAuth2Client(
    Alias = "clerk",
    DisplayName = "Clerk",
    AuthUri = "https://{domain}/oauth/authorize",
    AccessTokenUri = "https://{domain}/oauth/token",
    Issuer = "https://{domain}",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Clerk Frontend API", Example = "clerk.acme.dev")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Clerk;
