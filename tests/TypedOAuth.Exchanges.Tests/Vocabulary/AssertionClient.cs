namespace TypedOAuth.Exchanges.Tests.Vocabulary;

/// <summary>A client that authenticates with a signed assertion beside its identifier (<c>private_key_jwt</c>, OpenID Connect Core §9).</summary>
[OAuth2Client(Alias = "assertion", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ClientAuthentication = OAuth2ClientAuthentication.SignedClientSecret)]
[OAuth2ClientAssertion("https://odd.example/token")]
[OAuth2RequestParameter("client_secret", RenameTo = "client_assertion")]
[OAuth2RequestParameter("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")]
public partial class AssertionClient;
