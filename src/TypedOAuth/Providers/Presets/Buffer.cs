// Written from buffer.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Buffer.</summary>
[OAuth2Client(
    Alias = "buffer",
    DisplayName = "Buffer",
    AuthUri = "https://auth.buffer.com/auth",
    AccessTokenUri = "https://auth.buffer.com/token",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access"],
    ApiOrigins = ["https://api.buffer.com"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Buffer;
