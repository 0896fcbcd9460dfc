namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "plain-json", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", AccessTokenLifetime = "PT2H", ScopeShownByRefreshToken = "offline", DefaultScopes = ["offline"])]
public partial class PlainJsonClient;
