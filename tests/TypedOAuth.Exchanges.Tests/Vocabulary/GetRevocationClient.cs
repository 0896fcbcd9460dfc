namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "get-revocation", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", RevokeTokenUri = "https://odd.example/revoke", RevokedToken = OAuth2RevokedToken.RefreshToken)]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Get, Authentication = OAuth2ClientAuthentication.None)]
[OAuth2RequestHeader("Authorization", "Client {client_secret}", On = OAuth2Requests.Revocation)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "refresh_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
public partial class GetRevocationClient;
