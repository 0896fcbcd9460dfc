namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A client of a provider that names the granted scopes in the authorization response only, as Strava does.</summary>
[OAuth2Client(Alias = "callback-scope", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", DefaultScopes = ["read", "activity:write"], ScopeSeparator = ",")]
[OAuth2CallbackMember("scope", "scope")]
public partial class CallbackScopeClient;
