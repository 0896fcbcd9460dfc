// Written from atlassian.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Atlassian.</summary>
[OAuth2Client(
    Alias = "atlassian",
    DisplayName = "Atlassian",
    AuthUri = "https://auth.atlassian.com/authorize",
    AccessTokenUri = "https://auth.atlassian.com/oauth/token",
    UserInfoUri = "https://api.atlassian.com/me",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshReuseTolerated = true,
    RefreshTokenIdleLifetime = "P90D",
    GrantLifetime = "P365D",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access", "read:me"],
    ApiOrigins = ["https://api.atlassian.com"])]
[OAuth2AuthorizationParameter("audience", "api.atlassian.com")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2ErrorCode("unauthorized_client", "invalid_grant")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("read:me", Required = true, Name = "ReadMe")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "account_id", Label = "email", Picture = "picture")]
internal static class Atlassian;
