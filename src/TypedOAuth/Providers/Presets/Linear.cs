// Written from linear.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Linear.</summary>
[OAuth2Client(
    Alias = "linear",
    DisplayName = "Linear",
    AuthUri = "https://linear.app/oauth/authorize",
    AccessTokenUri = "https://api.linear.app/oauth/token",
    RevokeTokenUri = "https://api.linear.app/oauth/revoke",
    UserInfoUri = "https://api.linear.app/graphql",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    DefaultScopes = ["read"],
    ApiOrigins = ["https://api.linear.app"])]
[OAuth2Request(OAuth2Requests.UserInfo, Method = OAuth2HttpMethod.Post, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("query", "{ viewer { id name email avatarUrl } }", On = OAuth2Requests.UserInfo)]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.viewer.id", Label = "data.viewer.email", Picture = "data.viewer.avatarUrl")]
internal static class Linear;
