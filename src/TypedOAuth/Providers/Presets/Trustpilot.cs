// Written from trustpilot.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Trustpilot.</summary>
[OAuth2Client(
    Alias = "trustpilot",
    DisplayName = "Trustpilot",
    AuthUri = "https://authenticate.trustpilot.com/",
    AccessTokenUri = "https://api.trustpilot.com/v1/oauth/oauth-business-users-for-applications/accesstoken",
    RefreshTokenUri = "https://api.trustpilot.com/v1/oauth/oauth-business-users-for-applications/refresh",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ApiOrigins = ["https://api.trustpilot.com"])]
internal static class Trustpilot;
