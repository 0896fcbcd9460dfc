// Written from intercom.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Intercom.</summary>
[OAuth2Client(
    Alias = "intercom",
    DisplayName = "Intercom",
    AuthUri = "https://app.intercom.com/oauth",
    AccessTokenUri = "https://{region}/auth/eagle/token",
    RevokeTokenUri = "https://{region}/auth/uninstall",
    UserInfoUri = "https://{region}/me",
    SupportsRefresh = false,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Installation,
    ApiOrigins = ["https://{region}"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2EndpointParameter("region", Source = OAuth2EndpointParameterSource.Setting, Value = "us", Values = ["us=api.intercom.io", "eu=api.eu.intercom.io", "au=api.au.intercom.io"], Label = "Intercom region")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "email", Picture = "avatar.image_url")]
internal static class Intercom;
