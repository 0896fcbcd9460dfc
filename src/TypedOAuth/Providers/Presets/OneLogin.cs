// Written from onelogin.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of OneLogin.</summary>
[OAuth2Client(
    Alias = "onelogin",
    DisplayName = "OneLogin",
    AuthUri = "https://{subdomain}.onelogin.com/oidc/2/auth",
    AccessTokenUri = "https://{subdomain}.onelogin.com/oidc/2/token",
    RevokeTokenUri = "https://{subdomain}.onelogin.com/oidc/2/token/revocation",
    Issuer = "https://{subdomain}.onelogin.com/oidc/2",
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://{subdomain}.onelogin.com"])]
[OAuth2EndpointParameter("subdomain", Source = OAuth2EndpointParameterSource.Setting, Label = "OneLogin subdomain", Suffix = ".onelogin.com", Example = "acme")]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
internal static class OneLogin;
