// Written from clever.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Clever.</summary>
[OAuth2Client(
    Alias = "clever",
    DisplayName = "Clever",
    AuthUri = "https://clever.com/oauth/authorize",
    AccessTokenUri = "https://clever.com/oauth/tokens",
    UserInfoUri = "https://api.clever.com/v3.0/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    SupportsRefresh = false,
    ApiOrigins = ["https://api.clever.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id")]
internal static class Clever;
