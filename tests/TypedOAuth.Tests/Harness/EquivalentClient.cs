namespace TypedOAuth.Tests.Harness;

/// <summary>A client of a provider that names scopes otherwise than it is asked for them, and adds parameters to its responses.</summary>
[OAuth2Client(
    Alias = "equal",
    AuthUri = "https://as.example/authorize",
    AccessTokenUri = "https://as.example/token",
    DefaultScopes = ["email", "calendar", "offline_access"],
    ScopeShownByRefreshToken = "offline_access")]
[OAuth2ScopeEquivalence("email", "https://as.example/auth/userinfo.email")]
[OAuth2ScopeEquivalence("https://as.example/auth/userinfo.email", "mail")]
[OAuth2TokenField<string>("realmId", Name = "TokenRealm")]
[OAuth2CallbackField<string>("realmId")]
[OAuth2CallbackField<int>("count")]
[OAuth2CallbackField<DateTimeOffset>("until")]
[OAuth2CallbackField<Uri>("location")]
public partial class EquivalentClient;
