// Written from gitea.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Gitea.</summary>
[OAuth2Client(
    Alias = "gitea",
    DisplayName = "Gitea",
    AuthUri = "https://{domain}/login/oauth/authorize",
    AccessTokenUri = "https://{domain}/login/oauth/access_token",
    UserInfoUri = "https://{domain}/api/v1/user",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    DefaultScopes = ["read:user"],
    ApiOrigins = ["https://{domain}"])]
[OAuth2EndpointParameter("domain", Source = OAuth2EndpointParameterSource.Setting, Value = "gitea.com", Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "Gitea host")]
[OAuth2Scope("read:user", Required = true, Name = "ReadUser")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "login", Picture = "avatar_url")]
internal static class Gitea;
