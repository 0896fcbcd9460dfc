namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "sage",
    AuthUri = "https://www.sageone.com/oauth2/auth/central",
    AccessTokenUri = "https://oauth.accounting.sage.com/token")]
[OAuth2AuthorizationParameter("filter", "apiv3.1")]
public partial class SageClient;
