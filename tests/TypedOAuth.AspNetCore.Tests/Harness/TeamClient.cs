namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>A client of one account per user, whose id is in the token response.</summary>
[OAuth2Client(
    Alias = "team",
    DisplayName = "Team",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.None)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name")]
public partial class TeamClient;
