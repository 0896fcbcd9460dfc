// Written from dexcom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Dexcom.</summary>
[OAuth2Client(
    Alias = "dexcom",
    DisplayName = "Dexcom",
    AuthUri = "https://api.dexcom.com/v2/oauth2/login",
    AccessTokenUri = "https://api.dexcom.com/v2/oauth2/token",
    ScopeShownByRefreshToken = "offline_access",
    DefaultScopes = ["offline_access"],
    ApiOrigins = ["https://api.dexcom.com"])]
[OAuth2Environment("sandbox", AuthUri = "https://sandbox-api.dexcom.com/v2/oauth2/login", AccessTokenUri = "https://sandbox-api.dexcom.com/v2/oauth2/token", ApiOrigins = ["https://sandbox-api.dexcom.com"])]
[OAuth2Environment("europe", AuthUri = "https://api.dexcom.eu/v2/oauth2/login", AccessTokenUri = "https://api.dexcom.eu/v2/oauth2/token", ApiOrigins = ["https://api.dexcom.eu"])]
[OAuth2Scope("offline_access", Required = true, Name = "OfflineAccess")]
internal static class Dexcom;
