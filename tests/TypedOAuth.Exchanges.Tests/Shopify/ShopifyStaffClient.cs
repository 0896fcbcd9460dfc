namespace TypedOAuth.Exchanges.Tests.Shopify;

/// <remarks>https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/online-access-tokens.</remarks>
[OAuth2Client(
    Alias = "shopify-staff",
    DisplayName = "Shopify",
    AuthUri = "https://{shop}.myshopify.com/admin/oauth/authorize",
    AccessTokenUri = "https://{shop}.myshopify.com/admin/oauth/access_token",
    DefaultScopes = ["read_orders", "read_products"],
    ScopeSeparator = ",",
    SupportsRefresh = false,
    ApiOrigins = ["https://{shop}.myshopify.com"])]
[OAuth2EndpointParameter(
    "shop",
    Source = OAuth2EndpointParameterSource.User,
    Suffix = ".myshopify.com",
    Label = "Shop",
    Example = "acme.myshopify.com")]
[OAuth2AuthorizationParameter("grant_options[]", "per-user")]
[OAuth2CallbackSignature("hmac")]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "associated_user.id", Label = "associated_user.email")]
[OAuth2RequestHeader("X-Shopify-Access-Token", "{access_token}", On = OAuth2Requests.Api)]
public partial class ShopifyStaffClient;
