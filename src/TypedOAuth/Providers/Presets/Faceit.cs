// Written from faceit.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of FACEIT.</summary>
[OAuth2Client(
    Alias = "faceit",
    DisplayName = "FACEIT",
    AuthUri = "https://accounts.faceit.com/accounts",
    AccessTokenUri = "https://api.faceit.com/auth/v1/oauth/token",
    UserInfoUri = "https://api.faceit.com/auth/v1/resources/userinfo",
    Issuer = "https://api.faceit.com/auth",
    DiscoveryUri = "https://api.faceit.com/auth/v1/openid_configuration",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    IdTokenHasNonce = false,
    ApiOrigins = ["https://open.faceit.com"])]
[OAuth2AuthorizationParameter("redirect_popup", "true")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "guid", Label = "nickname", Picture = "picture")]
internal static class Faceit;
