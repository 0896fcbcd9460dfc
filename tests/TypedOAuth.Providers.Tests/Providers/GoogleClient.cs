namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "google",
    AuthUri = "https://accounts.google.com/o/oauth2/v2/auth",
    AccessTokenUri = "https://oauth2.googleapis.com/token",
    RevokeTokenUri = "https://oauth2.googleapis.com/revoke",
    Issuer = "https://accounts.google.com",
    DefaultScopes = ["openid", "email", "https://www.googleapis.com/auth/drive.readonly"],
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    MultipleAccounts = true)]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2TokenField<string>("id_token")]
public partial class GoogleClient;
