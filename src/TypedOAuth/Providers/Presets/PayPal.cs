// Written from paypal.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth.Providers.Presets;

/// <summary>Declares the preset of PayPal.</summary>
[OAuth2Client(
    Alias = "paypal",
    DisplayName = "PayPal",
    AuthUri = "https://www.paypal.com/signin/authorize",
    AccessTokenUri = "https://api-m.paypal.com/v1/oauth2/token",
    UserInfoUri = "https://api-m.paypal.com/v1/identity/oauth2/userinfo?schema=paypalv1.1",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic,
    DefaultScopes = ["openid"],
    ApiOrigins = ["https://api-m.paypal.com"])]
[OAuth2AuthorizationParameter("flowEntry", "static")]
[OAuth2Environment("sandbox", AuthUri = "https://www.sandbox.paypal.com/signin/authorize", AccessTokenUri = "https://api-m.sandbox.paypal.com/v1/oauth2/token", UserInfoUri = "https://api-m.sandbox.paypal.com/v1/identity/oauth2/userinfo?schema=paypalv1.1", ApiOrigins = ["https://api-m.sandbox.paypal.com"])]
[OAuth2Scope("openid", Required = true, Name = "OpenId")]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "user_id", Label = "name")]
internal static class PayPal;
