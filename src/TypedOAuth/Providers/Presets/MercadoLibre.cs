// Written from mercado-libre.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mercado Libre.</summary>
[OAuth2Client(
    Alias = "mercado-libre",
    DisplayName = "Mercado Libre",
    AuthUri = "https://auth.mercadolibre.com/authorization",
    AccessTokenUri = "https://api.mercadolibre.com/oauth/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshTokenLifetime = "P6M",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access"],
    ApiOrigins = ["https://api.mercadolibre.com"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class MercadoLibre;
