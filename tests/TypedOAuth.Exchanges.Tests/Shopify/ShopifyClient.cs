namespace TypedOAuth.Exchanges.Tests.Shopify;

/// <remarks>https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant.</remarks>
[OAuth2Client(
    Alias = "shopify",
    AuthUri = "https://{shop}.myshopify.com/admin/oauth/authorize",
    AccessTokenUri = "https://{shop}.myshopify.com/admin/oauth/access_token",
    RevokeTokenUri = "https://{shop}.myshopify.com/admin/api_permissions/current.json",
    DefaultScopes = ["read_orders", "read_products"],
    ScopeSeparator = ",",
    RefreshTokenUse = OAuth2RefreshTokenUse.Rotates,
    RefreshTokenIdleLifetime = "P90D",
    RevokedToken = OAuth2RevokedToken.AccessToken,
    RevocationReach = OAuth2RevocationReach.Installation,
    ApiOrigins = ["https://{shop}.myshopify.com"])]
[OAuth2EndpointParameter(
    "shop",
    Source = OAuth2EndpointParameterSource.User,
    Suffix = ".myshopify.com",
    IsAccount = true,
    Label = "Shop",
    Example = "acme.myshopify.com")]
[OAuth2CallbackSignature("hmac")]
[OAuth2RequestParameter("expiring", "1", On = OAuth2Requests.Token)]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2ErrorCode("invalid_request", "invalid_grant")]
[OAuth2RequestHeader("X-Shopify-Access-Token", "{access_token}", On = OAuth2Requests.Revocation | OAuth2Requests.Api)]
public partial class ShopifyClient;
