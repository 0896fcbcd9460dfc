// Written from wikimedia.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Wikimedia.</summary>
[OAuth2Client(
    Alias = "wikimedia",
    DisplayName = "Wikimedia",
    AuthUri = "https://meta.wikimedia.org/w/rest.php/oauth2/authorize",
    AccessTokenUri = "https://meta.wikimedia.org/w/rest.php/oauth2/access_token",
    UserInfoUri = "https://meta.wikimedia.org/w/rest.php/oauth2/resource/profile",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.wikimedia.org", "https://meta.wikimedia.org", "https://*.wikipedia.org"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Label = "username")]
internal static class Wikimedia;
