// Written from bungie.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Bungie.</summary>
[OAuth2Client(
    Alias = "bungie",
    DisplayName = "Bungie",
    AuthUri = "https://www.bungie.net/en/oauth/authorize",
    AccessTokenUri = "https://www.bungie.net/platform/app/oauth/token/",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://www.bungie.net"])]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "membership_id")]
internal static class Bungie;
