namespace TypedOAuth.Exchanges.Tests.Zendesk;

/// <remarks>https://support.zendesk.com/hc/articles/4408845965210-Using-OAuth-authentication-with-your-application.</remarks>
[OAuth2Client(
    Alias = "zendesk-unlimited",
    DisplayName = "Zendesk",
    AuthUri = "https://{subdomain}.zendesk.com/oauth/authorizations/new",
    AccessTokenUri = "https://{subdomain}.zendesk.com/oauth/tokens",
    RevokeTokenUri = "https://{subdomain}.zendesk.com/api/v2/oauth/tokens/current.json",
    UserInfoUri = "https://{subdomain}.zendesk.com/api/v2/users/me.json",
    DefaultScopes = ["read"],
    SupportsRefresh = false,
    RevocationReach = OAuth2RevocationReach.Token,
    ApiOrigins = ["https://{subdomain}.zendesk.com"])]
[OAuth2EndpointParameter(
    "subdomain",
    Source = OAuth2EndpointParameterSource.User,
    Suffix = ".zendesk.com",
    Label = "Zendesk subdomain",
    Example = "acme.zendesk.com")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user.id", Label = "user.name")]
[OAuth2Request(OAuth2Requests.AnyToken, Format = OAuth2RequestFormat.Json)]
[OAuth2RequestParameter("scope", "{scope}", On = OAuth2Requests.Token)]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
public partial class ZendeskUnlimitedClient;
