// Written from podio.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Podio.</summary>
[OAuth2Client(
    Alias = "podio",
    DisplayName = "Podio",
    AuthUri = "https://podio.com/oauth/authorize",
    AccessTokenUri = "https://podio.com/oauth/token",
    ApiOrigins = ["https://api.podio.com"])]
[OAuth2RequestHeader("Authorization", "OAuth2 {access_token}", On = OAuth2Requests.Api)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "ref.id")]
internal static class Podio;
