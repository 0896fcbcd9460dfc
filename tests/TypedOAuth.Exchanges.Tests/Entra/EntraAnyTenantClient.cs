namespace TypedOAuth.Exchanges.Tests.Entra;

/// <remarks>https://learn.microsoft.com/entra/identity-platform/access-tokens#multitenant-applications.</remarks>
[OAuth2Client(
    Alias = "entra-any-tenant",
    DisplayName = "Microsoft",
    AuthUri = "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize",
    AccessTokenUri = "https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
    Issuer = "https://login.microsoftonline.com/{tid}/v2.0",
    DefaultScopes = ["openid", "profile", "offline_access", "User.Read"],
    ScopeShownByRefreshToken = "offline_access",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshReuseTolerated = true,
    RefreshTokenIdleLifetime = "P90D",
    ApiOrigins = ["https://graph.microsoft.com"])]
[OAuth2EndpointParameter("tid", Source = OAuth2EndpointParameterSource.IdToken, Pattern = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
[OAuth2ErrorCode("interaction_required", "invalid_grant")]
public partial class EntraAnyTenantClient;
