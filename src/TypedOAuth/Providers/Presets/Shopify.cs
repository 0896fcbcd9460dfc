// Written from shopify.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of Shopify.</summary>
[OAuth2Client(
    Alias = "shopify",
    DisplayName = "Shopify",
    AuthUri = "https://{shop}.myshopify.com/admin/oauth/authorize",
    AccessTokenUri = "https://{shop}.myshopify.com/admin/oauth/access_token",
    RevokeTokenUri = "https://{shop}.myshopify.com/admin/api_permissions/current.json",
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshTokenLifetime = "P90D",
    RefreshReuseTolerated = true,
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Installation,
    ApiOrigins = ["https://{shop}.myshopify.com"])]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Query, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("expiring", "1", On = OAuth2Requests.Token)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestHeader("X-Shopify-Access-Token", "{access_token}", On = OAuth2Requests.Api | OAuth2Requests.Revocation)]
[OAuth2CallbackSignature("hmac", Encoding = OAuth2SignatureEncoding.Hex)]
[OAuth2EndpointParameter("shop", Source = OAuth2EndpointParameterSource.User, Label = "Shopify shop", Suffix = ".myshopify.com", Example = "acme", IsAccount = true)]
internal static class Shopify;
