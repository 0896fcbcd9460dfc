// Written from badgr.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Badgr.</summary>
[OAuth2Client(
    Alias = "badgr",
    DisplayName = "Badgr",
    AuthUri = "https://badgr.com/auth/oauth2/authorize",
    AccessTokenUri = "https://api.badgr.io/o/token",
    ApiOrigins = ["https://api.badgr.io"])]
internal static class Badgr;
