// Written from ebay.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of eBay.</summary>
[OAuth2Client(
    Alias = "ebay",
    DisplayName = "eBay",
    AuthUri = "https://auth.ebay.com/oauth2/authorize",
    AccessTokenUri = "https://api.ebay.com/identity/v1/oauth2/token",
    UserInfoUri = "https://apiz.ebay.com/commerce/identity/v1/user",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    AccessTokenLifetime = "PT2H",
    TokenTypes = ["Bearer", "User Access Token"],
    DefaultScopes = ["https://api.ebay.com/oauth/api_scope/commerce.identity.readonly"],
    ApiOrigins = ["https://api.ebay.com", "https://apiz.ebay.com"])]
[OAuth2RequestParameter("redirect_uri", "{ru_name}", On = OAuth2Requests.Authorization | OAuth2Requests.Token)]
[OAuth2EndpointParameter("ru_name", Source = OAuth2EndpointParameterSource.Setting, Pattern = "[A-Za-z0-9_.-]+", Label = "eBay redirect URL name (RuName)")]
[OAuth2Environment("sandbox", AuthUri = "https://auth.sandbox.ebay.com/oauth2/authorize", AccessTokenUri = "https://api.sandbox.ebay.com/identity/v1/oauth2/token", UserInfoUri = "https://apiz.sandbox.ebay.com/commerce/identity/v1/user", ApiOrigins = ["https://api.sandbox.ebay.com", "https://apiz.sandbox.ebay.com"])]
[OAuth2Scope("https://api.ebay.com/oauth/api_scope/commerce.identity.readonly", Required = true, Name = "CommerceIdentityReadonly")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "userId", Label = "username")]
internal static class EBay;
