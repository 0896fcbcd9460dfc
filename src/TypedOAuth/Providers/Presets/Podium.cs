// Written from podium.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Podium.</summary>
[OAuth2Client(
    Alias = "podium",
    DisplayName = "Podium",
    AuthUri = "https://api.podium.com/oauth/authorize",
    AccessTokenUri = "https://api.podium.com/oauth/token",
    ApiOrigins = ["https://api.podium.com"])]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
internal static class Podium;
