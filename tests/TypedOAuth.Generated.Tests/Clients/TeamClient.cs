#pragma warning disable TOA0040 // The tests only compile and create this client; no browser connects with it.

namespace TypedOAuth.Generated.Tests.Clients;

/// <summary>A client of several accounts per user, with each argument about accounts and refresh tokens.</summary>
[OAuth2Client(
    Alias = "team",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    UserInfoUri = "https://api.example/user",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshReuseTolerated = true,
    MultipleAccounts = true,
    AllowSharedAccounts = true)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
public partial class TeamClient;
