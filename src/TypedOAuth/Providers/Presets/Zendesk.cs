// Written from zendesk.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Zendesk.</summary>
[OAuth2Client(
    Alias = "zendesk",
    DisplayName = "Zendesk",
    AuthUri = "https://{subdomain}.zendesk.com/oauth/authorizations/new",
    AccessTokenUri = "https://{subdomain}.zendesk.com/oauth/tokens",
    RevokeTokenUri = "https://{subdomain}.zendesk.com/api/v2/oauth/tokens/current.json",
    UserInfoUri = "https://{subdomain}.zendesk.com/api/v2/users/me.json",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Token,
    DefaultScopes = ["read"],
    ApiOrigins = ["https://{subdomain}.zendesk.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("expires_in", "1800", On = OAuth2Requests.Token | OAuth2Requests.Refresh)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "Zendesk subdomain", Suffix = ".zendesk.com", Example = "acme")]
[OAuth2Scope("read", Required = true, Name = "Read")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.email", Picture = "user.photo.content_url")]
internal static class Zendesk;
