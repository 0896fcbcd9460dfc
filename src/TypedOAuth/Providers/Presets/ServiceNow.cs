// Written from servicenow.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of ServiceNow.</summary>
[OAuth2Client(
    Alias = "servicenow",
    DisplayName = "ServiceNow",
    AuthUri = "https://{subdomain}.service-now.com/oauth_auth.do",
    AccessTokenUri = "https://{subdomain}.service-now.com/oauth_token.do",
    RevokeTokenUri = "https://{subdomain}.service-now.com/oauth_revoke_token.do",
    ApiOrigins = ["https://{subdomain}.service-now.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.User, Label = "ServiceNow instance", Suffix = ".service-now.com", Example = "dev12345")]
internal static class ServiceNow;
