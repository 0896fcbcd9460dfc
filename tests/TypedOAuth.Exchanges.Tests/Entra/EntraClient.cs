namespace TypedOAuth.Exchanges.Tests.Entra;

/// <remarks>https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow.</remarks>
[OAuth2Client(
    Alias = "entra",
    DisplayName = "Microsoft",
    AuthUri = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize",
    AccessTokenUri = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
    Issuer = "https://login.microsoftonline.com/{tenant}/v2.0",
    DefaultScopes = ["openid", "profile", "offline_access", "User.Read"],
    ScopeShownByRefreshToken = "offline_access",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshReuseTolerated = true,
    RefreshTokenIdleLifetime = "P90D",
    ApiOrigins = ["https://graph.microsoft.com"])]
[OAuth2EndpointParameter(
    "tenant",
    Source = OAuth2EndpointParameterSource.User,
    Pattern = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    Label = "Tenant ID",
    Example = "8eaef023-2b34-4da1-9baa-8bc8c9d6a490")]
[OAuth2ErrorCode("interaction_required", "invalid_grant")]
public partial class EntraClient;
