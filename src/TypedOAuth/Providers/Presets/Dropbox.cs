// Written from dropbox.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Dropbox.</summary>
[OAuth2Client(
    Alias = "dropbox",
    DisplayName = "Dropbox",
    AuthUri = "https://www.dropbox.com/oauth2/authorize",
    AccessTokenUri = "https://api.dropboxapi.com/oauth2/token",
    RevokeTokenUri = "https://api.dropboxapi.com/2/auth/token/revoke",
    Issuer = "https://www.dropbox.com",
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT4H",
    IdTokenHasNonce = false,
    RevocationReach = OAuth2RevocationReach.Token,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    ApiOrigins = ["https://api.dropboxapi.com", "https://content.dropboxapi.com"])]
[OAuth2AuthorizationParameter("token_access_type", "offline")]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "account_id")]
internal static class Dropbox;
