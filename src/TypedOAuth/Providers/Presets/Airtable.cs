// Written from airtable.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Airtable.</summary>
[OAuth2Client(
    Alias = "airtable",
    DisplayName = "Airtable",
    AuthUri = "https://airtable.com/oauth2/v1/authorize",
    AccessTokenUri = "https://airtable.com/oauth2/v1/token",
    UserInfoUri = "https://api.airtable.com/v0/meta/whoami",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P60D",
    ApiOrigins = ["https://api.airtable.com", "https://content.airtable.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
internal static class Airtable;
