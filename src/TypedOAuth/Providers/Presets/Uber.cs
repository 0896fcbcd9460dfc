// Written from uber.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Uber.</summary>
[OAuth2Client(
    Alias = "uber",
    DisplayName = "Uber",
    AuthUri = "https://auth.uber.com/oauth/v2/authorize",
    AccessTokenUri = "https://auth.uber.com/oauth/v2/token",
    RevokeTokenUri = "https://auth.uber.com/oauth/v2/revoke",
    UserInfoUri = "https://api.uber.com/v1.2/me",
    DefaultScopes = ["profile"],
    ApiOrigins = ["https://api.uber.com"])]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "uuid", Label = "email", Picture = "picture")]
internal static class Uber;
