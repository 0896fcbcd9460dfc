// Written from cloudconvert.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of CloudConvert.</summary>
[OAuth2Client(
    Alias = "cloudconvert",
    DisplayName = "CloudConvert",
    AuthUri = "https://cloudconvert.com/oauth/authorize",
    AccessTokenUri = "https://cloudconvert.com/oauth/token",
    ApiOrigins = ["https://api.cloudconvert.com"])]
internal static class CloudConvert;
