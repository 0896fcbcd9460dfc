namespace TypedOAuth.Providers.Tests;

// Bullhorn has no page on which a service's own user could sign in: name and password stand in the authorization URL. The rule is right.
#pragma warning disable TOA0030
[OAuth2Client(
    Alias = "bullhorn",
    AuthUri = "https://auth-west.bullhornstaffing.com/oauth/authorize",
    AccessTokenUri = "https://auth-west.bullhornstaffing.com/oauth/token")]
[OAuth2AuthorizationParameter("username")]
[OAuth2AuthorizationParameter("password")]
[OAuth2AuthorizationParameter("action", "Login")]
[OAuth2TokenField<string>("restUrl")]
public partial class BullhornClient;
#pragma warning restore TOA0030
