namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A client of a token endpoint that also revokes tokens, and of a provider that knows the method <c>plain</c> only.</summary>
[OAuth2Client(Alias = "plain-pkce", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", RevokeTokenUri = "https://odd.example/token", RevokedToken = OAuth2RevokedToken.AccessToken, Pkce = OAuth2Pkce.Plain)]
[OAuth2RequestParameter("grant_type", "delete", On = OAuth2Requests.Revocation)]
[OAuth2RequestHeader("Correlation-Id", "{new_guid}", On = OAuth2Requests.AnyToken | OAuth2Requests.Revocation)]
public partial class PlainPkceClient;
