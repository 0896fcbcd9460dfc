// Written from coinbase.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Coinbase.</summary>
[OAuth2Client(
    Alias = "coinbase",
    DisplayName = "Coinbase",
    AuthUri = "https://login.coinbase.com/oauth2/auth",
    AccessTokenUri = "https://login.coinbase.com/oauth2/token",
    RevokeTokenUri = "https://login.coinbase.com/oauth2/revoke",
    UserInfoUri = "https://api.coinbase.com/v2/user",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access", "wallet:user:read"],
    ApiOrigins = ["https://api.coinbase.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Scope("wallet:user:read", Required = true, Name = "WalletUserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.name", Picture = "data.avatar_url")]
internal static class Coinbase;
