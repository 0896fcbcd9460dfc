// Written from videoask.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of VideoAsk.</summary>
[OAuth2Client(
    Alias = "videoask",
    DisplayName = "VideoAsk",
    AuthUri = "https://auth.videoask.com/authorize",
    AccessTokenUri = "https://auth.videoask.com/oauth/token",
    Issuer = "https://auth.videoask.com/",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://api.videoask.com"])]
[OAuth2AuthorizationParameter("audience", "https://api.videoask.com/")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class VideoAsk;
