// Written from formstack.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Formstack.</summary>
[OAuth2Client(
    Alias = "formstack",
    DisplayName = "Formstack",
    AuthUri = "https://www.formstack.com/api/v2/oauth2/authorize",
    AccessTokenUri = "https://www.formstack.com/api/v2/oauth2/token",
    ApiOrigins = ["https://www.formstack.com"])]
internal static class Formstack;
