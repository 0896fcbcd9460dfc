namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "sage-intacct-oauth",
    AuthUri = "https://api.intacct.com/ia/api/v1/oauth2/authorize",
    AccessTokenUri = "https://api.intacct.com/ia/api/v1/oauth2/token")]
public partial class SageIntacctOauthClient;
