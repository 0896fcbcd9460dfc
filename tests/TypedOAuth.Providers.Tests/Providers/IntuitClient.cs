namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "intuit",
    AuthUri = "https://appcenter.intuit.com/connect/oauth2",
    AccessTokenUri = "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.CallbackField, Id = "realmId")]
public partial class IntuitClient;
