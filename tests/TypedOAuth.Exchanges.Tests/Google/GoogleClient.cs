namespace TypedOAuth.Exchanges.Tests.Google;

/// <remarks>https://developers.google.com/identity/protocols/oauth2/web-server and https://developers.google.com/identity/openid-connect/openid-connect.</remarks>
[OAuth2Client(
    Alias = "google",
    DisplayName = "Google",
    AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
    AccessTokenUri = "https://oauth2.googleapis.com/token",
    RevokeTokenUri = "https://oauth2.googleapis.com/revoke",
    Issuer = "https://accounts.google.com",
    DefaultScopes = ["openid", "email", "profile", "https://www.googleapis.com/auth/drive.readonly"],
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    RevokedToken = OAuth2RevokedToken.RefreshToken,
    RevocationReach = OAuth2RevocationReach.Grant,
    ApiOrigins = ["https://*.googleapis.com"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2ScopeEquivalence("email", "https://www.googleapis.com/auth/userinfo.email")]
[OAuth2ScopeEquivalence("profile", "https://www.googleapis.com/auth/userinfo.profile")]
[OAuth2Scope("https://www.googleapis.com/auth/drive.readonly", Required = true)]
public partial class GoogleClient;
