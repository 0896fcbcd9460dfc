namespace TypedOAuth.Tests.Harness;

/// <summary>A client of several accounts per user, which the UserInfo endpoint describes.</summary>
[OAuth2Client(
    Alias = "many",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    UserInfoUri = "https://as.example/userinfo",
    ApiOrigins = ["https://api.example"],
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.UserInfo)]
public partial class ManyUserInfoClient;
