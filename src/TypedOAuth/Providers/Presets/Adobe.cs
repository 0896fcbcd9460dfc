// Written from adobe.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Adobe.</summary>
[OAuth2Client(
    Alias = "adobe",
    DisplayName = "Adobe",
    AuthUri = "https://ims-na1.adobelogin.com/ims/authorize/v2",
    AccessTokenUri = "https://ims-na1.adobelogin.com/ims/token/v3",
    Issuer = "https://ims-na1.adobelogin.com",
    ScopeSeparator = ",",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["openid", "offline_access"],
    ApiOrigins = ["https://ims-na1.adobelogin.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Adobe;
