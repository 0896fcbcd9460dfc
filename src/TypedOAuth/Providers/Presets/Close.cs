// Written from close.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Close.</summary>
[OAuth2Client(
    Alias = "close",
    DisplayName = "Close",
    AuthUri = "https://app.close.com/oauth2/authorize",
    AccessTokenUri = "https://api.close.com/oauth2/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access"],
    ApiOrigins = ["https://api.close.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class Close;
