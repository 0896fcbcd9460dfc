// Written from miro.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Miro.</summary>
[OAuth2Client(
    Alias = "miro",
    DisplayName = "Miro",
    AuthUri = "https://miro.com/oauth/authorize",
    AccessTokenUri = "https://api.miro.com/v1/oauth/token",
    RevokeTokenUri = "https://api.miro.com/v2/oauth/revoke",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    AccessTokenLifetime = "PT1H",
    RefreshTokenLifetime = "P60D",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    ApiOrigins = ["https://api.miro.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "accessToken")]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, RenameTo = "clientId")]
[OAuth2RequestParameter("client_secret", On = OAuth2Requests.Revocation, RenameTo = "clientSecret")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class Miro;
