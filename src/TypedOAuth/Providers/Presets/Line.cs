// Written from line.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of LINE.</summary>
[OAuth2Client(
    Alias = "line",
    DisplayName = "LINE",
    AuthUri = "https://access.line.me/oauth2/v2.1/authorize",
    AccessTokenUri = "https://api.line.me/oauth2/v2.1/token",
    RevokeTokenUri = "https://api.line.me/oauth2/v2.1/revoke",
    UserInfoUri = "https://api.line.me/v2/profile",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Token,
    DefaultScopes = ["profile"],
    Issuer = "https://access.line.me",
    IdTokenSigningAlgorithm = "HS256",
    ApiOrigins = ["https://api.line.me"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("profile", Required = true, Name = "Profile")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "userId", Label = "displayName", Picture = "pictureUrl")]
internal static class Line;
