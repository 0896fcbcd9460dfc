namespace TypedOAuth.Tests.Harness;

/// <summary>The client <see cref="AccountsClient"/> as an application declared it before it allowed several accounts.</summary>
#pragma warning disable TOA0004 // Another version of the application declares the same client.
[OAuth2Client(
    Alias = "accounts",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
public partial class FormerAccountsClient;
