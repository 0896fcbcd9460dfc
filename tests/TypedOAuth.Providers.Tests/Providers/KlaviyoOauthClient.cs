namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "klaviyo-oauth",
    AuthUri = "https://www.klaviyo.com/oauth/authorize",
    AccessTokenUri = "https://a.klaviyo.com/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class KlaviyoOauthClient;
