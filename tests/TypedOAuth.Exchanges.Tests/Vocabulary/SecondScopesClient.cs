namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "second-scopes", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", DefaultScopes = ["chat:write", "user:chat:write"], ScopeSeparator = ",")]
[OAuth2ScopeParameter("user_scope", "user:")]
public partial class SecondScopesClient;
