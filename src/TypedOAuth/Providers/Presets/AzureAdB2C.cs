// Written from azure-ad-b2c.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Azure AD B2C.</summary>
[OAuth2Client(
    Alias = "azure-ad-b2c",
    DisplayName = "Azure AD B2C",
    AuthUri = "https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/oauth2/v2.0/authorize",
    AccessTokenUri = "https://{tenant}.b2clogin.com/{tenant}.onmicrosoft.com/{policy}/oauth2/v2.0/token",
    Issuer = "https://{tenant}.b2clogin.com/tfp/{tenant_id}/{policy}/v2.0/",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"])]
[OAuth2EndpointParameter("tenant", Source = OAuth2EndpointParameterSource.Setting, Label = "Azure AD B2C tenant", Example = "contoso")]
[OAuth2EndpointParameter("tenant_id", Source = OAuth2EndpointParameterSource.Setting, Label = "Tenant id (GUID)")]
[OAuth2EndpointParameter("policy", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_-]+", Label = "User flow or custom policy", Example = "B2C_1_sign_in")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class AzureAdB2C;
