// Written from unsplash.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Unsplash.</summary>
[OAuth2Client(
    Alias = "unsplash",
    DisplayName = "Unsplash",
    AuthUri = "https://unsplash.com/oauth/authorize",
    AccessTokenUri = "https://unsplash.com/oauth/token",
    UserInfoUri = "https://api.unsplash.com/me",
    SupportsRefresh = false,
    DefaultScopes = ["public", "read_user"],
    ApiOrigins = ["https://api.unsplash.com"])]
[OAuth2Request(OAuth2Requests.Authorization, SpaceEncoding = OAuth2SpaceEncoding.Plus)]
[OAuth2Scope("public", Required = true, Name = "Public")]
[OAuth2Scope("read_user", Required = true, Name = "ReadUser")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name", Picture = "profile_image.medium")]
internal static class Unsplash;
