namespace TypedOAuth.Tests.Harness;

/// <summary>A client of one account per user, which several users can connect.</summary>
[OAuth2Client(
    Alias = "shared",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    AllowSharedAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
public partial class SharedAccountClient;
