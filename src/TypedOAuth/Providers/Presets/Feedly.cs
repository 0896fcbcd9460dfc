// Written from feedly.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Feedly.</summary>
[OAuth2Client(
    Alias = "feedly",
    DisplayName = "Feedly",
    AuthUri = "https://cloud.feedly.com/v3/auth/auth",
    AccessTokenUri = "https://cloud.feedly.com/v3/auth/token",
    DefaultScopes = ["https://cloud.feedly.com/subscriptions"],
    ApiOrigins = ["https://cloud.feedly.com"])]
[OAuth2RequestHeader("Authorization", "OAuth {access_token}", On = OAuth2Requests.Api)]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox.feedly.com/v3/auth/auth", AccessTokenUri = "https://sandbox.feedly.com/v3/auth/token", ApiOrigins = ["https://sandbox.feedly.com"])]
[OAuth2Scope("https://cloud.feedly.com/subscriptions", Required = true, Name = "Subscriptions")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "id")]
internal static class Feedly;
