// Written from deviantart.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of DeviantArt.</summary>
[OAuth2Client(
    Alias = "deviantart",
    DisplayName = "DeviantArt",
    AuthUri = "https://www.deviantart.com/oauth2/authorize",
    AccessTokenUri = "https://www.deviantart.com/oauth2/token",
    RevokeTokenUri = "https://www.deviantart.com/oauth2/revoke",
    UserInfoUri = "https://www.deviantart.com/api/v1/oauth2/user/whoami",
    DefaultScopes = ["user"])]
[OAuth2Scope("user", Required = true, Name = "User")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "userid", Label = "username", Picture = "usericon")]
internal static class DeviantArt;
