// Written from reddit.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Reddit.</summary>
[OAuth2Client(
    Alias = "reddit",
    DisplayName = "Reddit",
    AuthUri = "https://www.reddit.com/api/v1/authorize",
    AccessTokenUri = "https://www.reddit.com/api/v1/access_token",
    RevokeTokenUri = "https://www.reddit.com/api/v1/revoke_token",
    UserInfoUri = "https://oauth.reddit.com/api/v1/me",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT1H",
    RevocationReach = OAuth2RevocationReach.Token,
    DefaultScopes = ["identity"],
    ApiOrigins = ["https://oauth.reddit.com"])]
[OAuth2AuthorizationParameter("duration", "permanent")]
[OAuth2Scope("identity", Required = true, Name = "Identity")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "name")]
internal static class Reddit;
