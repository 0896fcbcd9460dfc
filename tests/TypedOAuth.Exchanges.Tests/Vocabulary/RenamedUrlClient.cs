namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "renamed-url", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", DefaultScopes = ["read", "write"], ScopeSeparator = ",")]
[OAuth2AuthorizationParameter("duration", "permanent")]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Authorization, RenameTo = "app_id")]
[OAuth2RequestParameter("scope", On = OAuth2Requests.Authorization, RenameTo = "scopes")]
[OAuth2RequestParameter("key", "{client_id}/x", On = OAuth2Requests.Authorization)]
public partial class RenamedUrlClient;
