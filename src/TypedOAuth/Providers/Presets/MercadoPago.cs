// Written from mercado-pago.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Mercado Pago.</summary>
[OAuth2Client(
    Alias = "mercado-pago",
    DisplayName = "Mercado Pago",
    AuthUri = "https://auth.mercadopago.com/authorization",
    AccessTokenUri = "https://api.mercadopago.com/oauth/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.mercadopago.com"])]
[OAuth2AuthorizationParameter("platform_id", "mp")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class MercadoPago;
