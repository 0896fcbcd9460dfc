namespace TypedOAuth.Tests.Harness;

/// <summary>A client that requests an ID token only if a call does, and reads the account from the UserInfo endpoint.</summary>
[OAuth2Client(
    Alias = "optional-both",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    Issuer = "https://as.example",
    UserInfoUri = "https://as.example/userinfo",
    DefaultScopes = ["read"],
    Scopes = ["openid"])]
[OAuth2Account(OAuth2AccountSource.UserInfo)]
public partial class OptionalOidcUserInfoClient;
