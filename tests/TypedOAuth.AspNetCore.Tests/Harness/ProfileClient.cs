namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client with each endpoint, whose UserInfo endpoint tells the account.</summary>
[OAuth2Client(
    Alias = "profile",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    UserInfoUri = "https://api.example/user",
    Issuer = "https://as.example")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
public partial class ProfileClient;
