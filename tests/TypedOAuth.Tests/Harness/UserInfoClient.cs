namespace TypedOAuth.Tests.Harness;

/// <summary>A client of one account per user, which the UserInfo endpoint describes.</summary>
#pragma warning disable TOA0004 // FormerUserInfoClient is an earlier version of this client.
[OAuth2Client(
    Alias = "userinfo",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    UserInfoUri = "https://as.example/userinfo")]
[OAuth2Account(OAuth2AccountSource.UserInfo)]
public partial class UserInfoClient;
