// Written from jumpcloud.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of JumpCloud.</summary>
[OAuth2Client(
    Alias = "jumpcloud",
    DisplayName = "JumpCloud",
    AuthUri = "https://oauth.id.jumpcloud.com/oauth2/auth",
    AccessTokenUri = "https://oauth.id.jumpcloud.com/oauth2/token",
    Issuer = "https://oauth.id.jumpcloud.com/",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class JumpCloud;
