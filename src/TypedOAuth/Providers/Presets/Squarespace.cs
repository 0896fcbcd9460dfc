// Written from squarespace.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Squarespace.</summary>
[OAuth2Client(
    Alias = "squarespace",
    DisplayName = "Squarespace",
    AuthUri = "https://login.squarespace.com/api/1/login/oauth/provider/authorize",
    AccessTokenUri = "https://login.squarespace.com/api/1/login/oauth/provider/tokens",
    UserInfoUri = "https://api.squarespace.com/1.0/authorization/website",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    ApiOrigins = ["https://api.squarespace.com"])]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2ResponseMember("access_token", "access_token")]
[OAuth2ResponseMember("access_token", "token")]
[OAuth2ResponseMember("expires_in", "access_token_expires_at", Unit = OAuth2TimeUnit.UnixSeconds)]
[OAuth2ResponseMember("expires_in", "expires_at", Unit = OAuth2TimeUnit.UnixSeconds)]
[OAuth2ResponseMember("refresh_token_expires_in", "refresh_token_expires_at", Unit = OAuth2TimeUnit.UnixSeconds)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "title")]
internal static class Squarespace;
