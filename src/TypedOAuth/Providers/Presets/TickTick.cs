// Written from ticktick.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of TickTick.</summary>
[OAuth2Client(
    Alias = "ticktick",
    DisplayName = "TickTick",
    AuthUri = "https://ticktick.com/oauth/authorize",
    AccessTokenUri = "https://ticktick.com/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://api.ticktick.com"])]
internal static class TickTick;
