// Written from typeform.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Typeform.</summary>
[OAuth2Client(
    Alias = "typeform",
    DisplayName = "Typeform",
    AuthUri = "https://api.typeform.com/oauth/authorize",
    AccessTokenUri = "https://api.typeform.com/oauth/token",
    UserInfoUri = "https://api.typeform.com/me",
    ScopeShownByRefreshToken = "offline",
    DefaultScopes = ["accounts:read", "offline"],
    ApiOrigins = ["https://api.typeform.com"])]
[OAuth2Scope("accounts:read", Required = true, Name = "AccountsRead")]
[OAuth2Scope("offline", Required = true, Name = "Offline")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "alias")]
internal static class Typeform;
