namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "videoask",
    AuthUri = "https://auth.videoask.com/authorize",
    AccessTokenUri = "https://auth.videoask.com/oauth/token",
    Issuer = "https://auth.videoask.com/",
    DefaultScopes = ["openid", "profile", "email", "offline_access"])]
[OAuth2AuthorizationParameter("audience", "https://api.videoask.com/")]
public partial class VideoaskClient;
