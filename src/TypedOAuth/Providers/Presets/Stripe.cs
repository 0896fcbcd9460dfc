// Written from stripe.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Stripe.</summary>
[OAuth2Client(
    Alias = "stripe",
    DisplayName = "Stripe",
    AuthUri = "https://connect.stripe.com/oauth/authorize",
    AccessTokenUri = "https://connect.stripe.com/oauth/token",
    RevokeTokenUri = "https://connect.stripe.com/oauth/deauthorize",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Installation,
    ApiOrigins = ["https://api.stripe.com", "https://files.stripe.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("stripe_user_id", "{account}", On = OAuth2Requests.Revocation)]
[OAuth2RequestHeader("Authorization", "Bearer {client_secret}", On = OAuth2Requests.Revocation)]
[OAuth2TokenField<string>("stripe_publishable_key")]
[OAuth2TokenField<bool>("livemode")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "stripe_user_id")]
internal static class Stripe;
