namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "salesforce",
    AuthUri = "https://login.salesforce.com/services/oauth2/authorize",
    AccessTokenUri = "https://login.salesforce.com/services/oauth2/token",
    RevokeTokenUri = "https://login.salesforce.com/services/oauth2/revoke",
    DefaultScopes = ["offline_access"])]
[OAuth2AuthorizationParameter("prompt", "consent")]
[OAuth2TokenField<string>("instance_url")]
public partial class SalesforceClient;
