namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "flagged", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", RevokeTokenUri = "https://odd.example/revoke", RevokedToken = OAuth2RevokedToken.AccessToken)]
[OAuth2SuccessMember("code", "0")]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, InQuery = true, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
[OAuth2RequestParameter("stripe_user_id", "{user.id}", On = OAuth2Requests.Revocation)]
[OAuth2TokenField<string>("user.id")]
public partial class FlaggedRevocationClient;
