// Written from assembla.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Assembla.</summary>
[OAuth2Client(
    Alias = "assembla",
    DisplayName = "Assembla",
    AuthUri = "https://api.assembla.com/authorization",
    AccessTokenUri = "https://api.assembla.com/token",
    UserInfoUri = "https://api.assembla.com/v1/user.json")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login")]
internal static class Assembla;
