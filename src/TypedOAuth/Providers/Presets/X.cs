// Written from x.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of X.</summary>
[OAuth2Client(
    Alias = "x",
    DisplayName = "X",
    AuthUri = "https://x.com/i/oauth2/authorize",
    AccessTokenUri = "https://api.x.com/2/oauth2/token",
    RevokeTokenUri = "https://api.x.com/2/oauth2/revoke",
    UserInfoUri = "https://api.x.com/2/users/me?user.fields=profile_image_url",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT2H",
    ScopeShownByRefreshToken = "offline.access",
    DefaultScopes = ["tweet.read", "users.read", "offline.access"],
    ApiOrigins = ["https://api.x.com", "https://api.twitter.com"])]
[OAuth2ErrorCode("invalid_request", "invalid_grant")]
[OAuth2Scope("tweet.read", Required = true, Name = "TweetRead")]
[OAuth2Scope("users.read", Required = true, Name = "UsersRead")]
[OAuth2Scope("offline.access", Required = true, Name = "OfflineAccess")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "data.id", Label = "data.username", Picture = "data.profile_image_url")]
internal static class X;
