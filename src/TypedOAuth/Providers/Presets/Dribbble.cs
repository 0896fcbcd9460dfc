// Written from dribbble.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Dribbble.</summary>
[OAuth2Client(
    Alias = "dribbble",
    DisplayName = "Dribbble",
    AuthUri = "https://dribbble.com/oauth/authorize",
    AccessTokenUri = "https://dribbble.com/oauth/token",
    UserInfoUri = "https://api.dribbble.com/v2/user",
    SupportsRefresh = false,
    DefaultScopes = ["public"])]
[OAuth2Scope("public", Required = true, Name = "Public")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "avatar_url")]
internal static class Dribbble;
