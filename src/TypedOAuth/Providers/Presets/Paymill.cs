// Written from paymill.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of PAYMILL.</summary>
[OAuth2Client(
    Alias = "paymill",
    DisplayName = "PAYMILL",
    AuthUri = "https://connect.paymill.com/authorize",
    AccessTokenUri = "https://connect.paymill.com/token",
    ApiOrigins = ["https://api.paymill.com"])]
[OAuth2RequestHeader("Authorization", "Basic {basic:access_token}", On = OAuth2Requests.Api)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "merchant_id")]
internal static class Paymill;
