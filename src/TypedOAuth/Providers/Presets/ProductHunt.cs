// Written from producthunt.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Product Hunt.</summary>
[OAuth2Client(
    Alias = "producthunt",
    DisplayName = "Product Hunt",
    AuthUri = "https://api.producthunt.com/v2/oauth/authorize",
    AccessTokenUri = "https://api.producthunt.com/v2/oauth/token",
    UserInfoUri = "https://api.producthunt.com/v2/api/graphql",
    DefaultScopes = ["public", "private"],
    ApiOrigins = ["https://api.producthunt.com"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ viewer { user { id name profileImage } } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("public", Required = true, Name = "Public")]
[OAuth2Scope("private", Required = true, Name = "Private")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.viewer.user.id", Label = "data.viewer.user.name", Picture = "data.viewer.user.profileImage")]
internal static class ProductHunt;
