// Written from gitlab.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of GitLab.</summary>
[OAuth2Client(
    Alias = "gitlab",
    DisplayName = "GitLab",
    AuthUri = "https://{host}/oauth/authorize",
    AccessTokenUri = "https://{host}/oauth/token",
    RevokeTokenUri = "https://{host}/oauth/revoke",
    Issuer = "https://{host}",
    UserInfoUri = "https://{host}/api/v4/user",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT2H",
    RevocationReach = OAuth2RevocationReach.Token,
    DefaultScopes = ["read_user"],
    ApiOrigins = ["https://{host}"])]
[OAuth2EndpointParameter("host", Source = OAuth2EndpointParameterSource.Setting, Value = "gitlab.com", Pattern = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+", Label = "GitLab host")]
[OAuth2Scope("read_user", Required = true, Name = "ReadUser")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username", Picture = "avatar_url")]
internal static class GitLab;
