// Written from vk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of VK.</summary>
[OAuth2Client(
    Alias = "vk",
    DisplayName = "VK",
    AuthUri = "https://id.vk.com/authorize",
    AccessTokenUri = "https://id.vk.com/oauth2/auth",
    RevokeTokenUri = "https://id.vk.com/oauth2/revoke",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ClientAuthentication = OAuth2ClientAuthentication.None,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    ApiOrigins = ["https://api.vk.com"])]
[OAuth2RequestParameter("device_id", "{device_id}", On = OAuth2Requests.Token | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("state", "{state}", On = OAuth2Requests.Token)]
[OAuth2RequestParameter("v", "5.199", On = OAuth2Requests.Api)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2CallbackField<string>("device_id")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user_id")]
internal static class VK;
