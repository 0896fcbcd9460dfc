// Written from robinhood.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Robinhood.</summary>
[OAuth2Client(
    Alias = "robinhood",
    DisplayName = "Robinhood",
    AuthUri = "https://www.robinhood.com/oauth2/authorize/",
    AccessTokenUri = "https://api.robinhood.com/oauth2/token/",
    UserInfoUri = "https://api.robinhood.com/user/id/",
    DefaultScopes = ["read"])]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
internal static class Robinhood;
