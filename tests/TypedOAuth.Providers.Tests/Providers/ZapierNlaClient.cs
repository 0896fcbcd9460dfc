namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "zapier-nla",
    AuthUri = "https://nla.zapier.com/oauth/authorize/",
    AccessTokenUri = "https://nla.zapier.com/oauth/token/")]
public partial class ZapierNlaClient;
