// Written from tsheets.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of QuickBooks Time.</summary>
[OAuth2Client(
    Alias = "tsheets",
    DisplayName = "QuickBooks Time",
    AuthUri = "https://rest.tsheets.com/api/v1/authorize",
    AccessTokenUri = "https://rest.tsheets.com/api/v1/grant",
    ApiOrigins = ["https://rest.tsheets.com"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class QuickBooksTime;
