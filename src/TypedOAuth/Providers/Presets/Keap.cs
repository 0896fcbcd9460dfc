// Written from keap.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Keap.</summary>
[OAuth2Client(
    Alias = "keap",
    DisplayName = "Keap",
    AuthUri = "https://accounts.infusionsoft.com/app/oauth/authorize",
    AccessTokenUri = "https://api.infusionsoft.com/token",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    DefaultScopes = ["full"],
    ApiOrigins = ["https://api.infusionsoft.com"])]
[OAuth2Request(OAuth2Requests.Refresh, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2Scope("full", Required = true, Name = "Full")]
internal static class Keap;
