// Written from fathom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Fathom.</summary>
[OAuth2Client(
    Alias = "fathom",
    DisplayName = "Fathom",
    AuthUri = "https://fathom.video/external/v1/oauth2/authorize",
    AccessTokenUri = "https://fathom.video/external/v1/oauth2/token",
    DefaultScopes = ["public_api"],
    ApiOrigins = ["https://api.fathom.ai"])]
[OAuth2Scope("public_api", Required = true, Name = "PublicApi")]
internal static class Fathom;
