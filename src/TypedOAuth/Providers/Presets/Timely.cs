// Written from timely.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Timely.</summary>
[OAuth2Client(
    Alias = "timely",
    DisplayName = "Timely",
    AuthUri = "https://api.timelyapp.com/1.1/oauth/authorize",
    AccessTokenUri = "https://api.timelyapp.com/1.1/oauth/token",
    ApiOrigins = ["https://api.timelyapp.com"])]
internal static class Timely;
