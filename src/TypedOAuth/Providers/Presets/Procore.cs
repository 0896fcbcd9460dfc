// Written from procore.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Procore.</summary>
[OAuth2Client(
    Alias = "procore",
    DisplayName = "Procore",
    AuthUri = "https://login.procore.com/oauth/authorize",
    AccessTokenUri = "https://login.procore.com/oauth/token",
    UserInfoUri = "https://api.procore.com/rest/v1.0/me",
    ApiOrigins = ["https://api.procore.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://login-sandbox.procore.com/oauth/authorize", AccessTokenUri = "https://login-sandbox.procore.com/oauth/token", UserInfoUri = "https://sandbox.procore.com/rest/v1.0/me", ApiOrigins = ["https://sandbox.procore.com"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login")]
internal static class Procore;
