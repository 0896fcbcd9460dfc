// Written from hootsuite.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Hootsuite.</summary>
[OAuth2Client(
    Alias = "hootsuite",
    DisplayName = "Hootsuite",
    AuthUri = "https://platform.hootsuite.com/oauth2/auth",
    AccessTokenUri = "https://platform.hootsuite.com/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ScopeShownByRefreshToken = "offline",
    DefaultScopes = ["offline"],
    ApiOrigins = ["https://platform.hootsuite.com"])]
[OAuth2Scope("offline", Required = true, Name = "Offline")]
internal static class Hootsuite;
