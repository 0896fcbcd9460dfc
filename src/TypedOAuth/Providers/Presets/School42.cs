// Written from 42-school.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of 42.</summary>
[OAuth2Client(
    Alias = "42-school",
    DisplayName = "42",
    AuthUri = "https://api.intra.42.fr/oauth/authorize",
    AccessTokenUri = "https://api.intra.42.fr/oauth/token",
    UserInfoUri = "https://api.intra.42.fr/v2/me",
    DefaultScopes = ["public"])]
[OAuth2Scope("public", Required = true, Name = "Public")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "image.link")]
internal static class School42;
