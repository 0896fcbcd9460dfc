namespace TypedOAuth.Providers.Tests;

// Follow Up Boss calls the response type that everyone else calls 'code' by a name of its own. The rule is right: the client sends 'code'.
#pragma warning disable TOA0031
[OAuth2Client(
    Alias = "followupboss",
    AuthUri = "https://app.followupboss.com/oauth/authorize",
    AccessTokenUri = "https://app.followupboss.com/oauth/token")]
[OAuth2AuthorizationParameter("response_type", "auth_code")]
public partial class FollowUpBossClient;
#pragma warning restore TOA0031
