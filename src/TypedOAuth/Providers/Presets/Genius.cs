// Written from genius.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Genius.</summary>
[OAuth2Client(
    Alias = "genius",
    DisplayName = "Genius",
    AuthUri = "https://api.genius.com/oauth/authorize",
    AccessTokenUri = "https://api.genius.com/oauth/token",
    UserInfoUri = "https://api.genius.com/account",
    SupportsRefresh = false,
    DefaultScopes = ["me"])]
[OAuth2Scope("me", Required = true, Name = "Me")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "response.user.id", Label = "response.user.name", Picture = "response.user.avatar.medium.url")]
internal static class Genius;
