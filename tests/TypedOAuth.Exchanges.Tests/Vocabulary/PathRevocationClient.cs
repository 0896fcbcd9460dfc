namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "path-revocation", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", RevokeTokenUri = "https://odd.example/refresh-tokens/{refresh_token}")]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestParameter("client_id", On = OAuth2Requests.Revocation, Remove = true)]
public partial class PathRevocationClient;
