// Written from projectplace.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ProjectPlace.</summary>
[OAuth2Client(
    Alias = "projectplace",
    DisplayName = "ProjectPlace",
    AuthUri = "https://api.projectplace.com/oauth2/authorize",
    AccessTokenUri = "https://api.projectplace.com/oauth2/access_token",
    ApiOrigins = ["https://api.projectplace.com"])]
internal static class ProjectPlace;
