namespace TypedOAuth.Tests.Harness;

/// <summary>A client that validates ID tokens and reads the account from the UserInfo endpoint.</summary>
[OAuth2Client(
    Alias = "both",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    Issuer = "https://as.example",
    UserInfoUri = "https://as.example/userinfo",
    DefaultScopes = ["openid"])]
[OAuth2Account(OAuth2AccountSource.UserInfo)]
public partial class OidcUserInfoClient;
