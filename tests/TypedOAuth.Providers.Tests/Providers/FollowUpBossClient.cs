namespace TypedOAuth.Providers.Tests;

// Follow Up Boss has another name for the response type 'code'.
[OAuth2Client(
    Alias = "followupboss",
    AuthUri = "https://app.followupboss.com/oauth/authorize",
    AccessTokenUri = "https://app.followupboss.com/oauth/token")]
[OAuth2RequestParameter("response_type", "auth_code", On = OAuth2Requests.Authorization)]
public partial class FollowUpBossClient;
