// Written from microsoft.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Microsoft.</summary>
[OAuth2Client(
    Alias = "microsoft",
    DisplayName = "Microsoft",
    AuthUri = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
    AccessTokenUri = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
    Issuer = "https://login.microsoftonline.com/{tenant_id}/v2.0",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P90D",
    RefreshReuseTolerated = true,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://graph.microsoft.com"])]
[OAuth2EndpointParameter("tenant", Source = OAuth2EndpointParameterSource.Setting, Value = "common", Pattern = "[A-Za-z0-9.-]+", Label = "Microsoft Entra tenant", Example = "contoso.onmicrosoft.com")]
[OAuth2EndpointParameter("tenant_id", Source = OAuth2EndpointParameterSource.IdToken, From = "tid")]
[OAuth2Environment("us-government", AuthUri = "https://login.microsoftonline.us/{tenant}/oauth2/v2.0/authorize", AccessTokenUri = "https://login.microsoftonline.us/{tenant}/oauth2/v2.0/token", Issuer = "https://login.microsoftonline.us/{tenant_id}/v2.0", ApiOrigins = ["https://graph.microsoft.us", "https://dod-graph.microsoft.us"])]
[OAuth2Environment("china", AuthUri = "https://login.partner.microsoftonline.cn/{tenant}/oauth2/v2.0/authorize", AccessTokenUri = "https://login.partner.microsoftonline.cn/{tenant}/oauth2/v2.0/token", Issuer = "https://login.partner.microsoftonline.cn/{tenant_id}/v2.0", ApiOrigins = ["https://microsoftgraph.chinacloudapi.cn"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Microsoft;
