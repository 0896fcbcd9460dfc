namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "bearer-revocation", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", RevokeTokenUri = "https://odd.example/uninstall")]
[OAuth2Request(OAuth2Requests.Revocation, Authentication = OAuth2ClientAuthentication.AccessToken)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
public partial class BearerRevocationClient;
