// Written from vimeo.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Vimeo.</summary>
[OAuth2Client(
    Alias = "vimeo",
    DisplayName = "Vimeo",
    AuthUri = "https://api.vimeo.com/oauth/authorize",
    AccessTokenUri = "https://api.vimeo.com/oauth/access_token",
    RevokeTokenUri = "https://api.vimeo.com/tokens",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Token,
    SupportsRefresh = false,
    ApiOrigins = ["https://api.vimeo.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "user.uri", Label = "user.name")]
internal static class Vimeo;
