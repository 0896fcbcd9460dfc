// Written from dropbox-sign.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Dropbox Sign.</summary>
[OAuth2Client(
    Alias = "dropbox-sign",
    DisplayName = "Dropbox Sign",
    AuthUri = "https://app.hellosign.com/oauth/authorize",
    AccessTokenUri = "https://app.hellosign.com/oauth/token",
    RefreshTokenUri = "https://app.hellosign.com/oauth/token?refresh",
    ApiOrigins = ["https://api.hellosign.com"])]
[OAuth2RequestParameter("state", "{state}", On = OAuth2Requests.Token)]
internal static class DropboxSign;
