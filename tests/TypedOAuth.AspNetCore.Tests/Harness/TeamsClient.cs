namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client of several accounts per user, whose ids are in the token response.</summary>
[OAuth2Client(
    Alias = "teams",
    DisplayName = "Teams",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.None,
    ApiOrigins = ["https://api.example"],
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name", Picture = "team.icon")]
public partial class TeamsClient;
