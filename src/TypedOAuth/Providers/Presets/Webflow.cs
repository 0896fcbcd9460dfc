// Written from webflow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Webflow.</summary>
[OAuth2Client(
    Alias = "webflow",
    DisplayName = "Webflow",
    AuthUri = "https://webflow.com/oauth/authorize",
    AccessTokenUri = "https://api.webflow.com/oauth/access_token",
    RevokeTokenUri = "https://webflow.com/oauth/revoke_authorization",
    UserInfoUri = "https://api.webflow.com/v2/token/authorized_by",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    SupportsRefresh = false,
    DefaultScopes = ["authorized_user:read"],
    ApiOrigins = ["https://api.webflow.com"])]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2Scope("authorized_user:read", Required = true, Name = "AuthorizedUserRead")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email")]
internal static class Webflow;
