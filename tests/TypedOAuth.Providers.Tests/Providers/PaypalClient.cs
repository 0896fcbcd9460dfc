namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "paypal",
    AuthUri = "https://www.paypal.com/signin/authorize",
    AccessTokenUri = "https://api.paypal.com/v1/oauth2/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class PaypalClient;
