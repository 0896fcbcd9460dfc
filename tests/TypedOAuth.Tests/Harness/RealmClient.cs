namespace TypedOAuth.Tests.Harness;

/// <summary>A client of one account per user, whose id is in the redirect.</summary>
[OAuth2Client(
    Alias = "realm",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    RevokeTokenUri = "https://as.example/revoke",
    RevocationReach = OAuth2RevocationReach.Token)]
[OAuth2Account(OAuth2AccountSource.CallbackField, Id = "realmId", Label = "realmName")]
public partial class RealmClient;
