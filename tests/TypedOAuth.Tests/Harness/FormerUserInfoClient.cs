namespace TypedOAuth.Tests.Harness;

/// <summary>The client <see cref="UserInfoClient"/> as an application declared it before it declared the source of its accounts.</summary>
#pragma warning disable TOA0004 // Another version of the application declares the same client.
[OAuth2Client(
    Alias = "userinfo",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke")]
public partial class FormerUserInfoClient;
