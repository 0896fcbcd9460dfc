namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "hubspot",
    AuthUri = "https://app.hubspot.com/oauth/authorize",
    AccessTokenUri = "https://api.hubapi.com/oauth/v1/token")]
public partial class HubspotClient;
