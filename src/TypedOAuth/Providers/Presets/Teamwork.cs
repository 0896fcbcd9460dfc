// Written from teamwork.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Teamwork.</summary>
[OAuth2Client(
    Alias = "teamwork",
    DisplayName = "Teamwork",
    AuthUri = "https://www.teamwork.com/launchpad/login",
    AccessTokenUri = "https://www.teamwork.com/launchpad/v1/token.json",
    SupportsRefresh = false,
    ApiOrigins = ["https://*.teamwork.com"])]
[OAuth2TokenField<Uri>("installation.apiEndPoint")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user.id", Label = "user.email")]
internal static class Teamwork;
