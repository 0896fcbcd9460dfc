namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "deleting", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", RevokeTokenUri = "https://odd.example/applications/{client_id}/grant", RevokedToken = OAuth2RevokedToken.AccessToken)]
[OAuth2Request(OAuth2Requests.Revocation, Method = OAuth2HttpMethod.Delete, Format = OAuth2RequestFormat.Json, Authentication = OAuth2ClientAuthentication.ClientSecretBasic)]
[OAuth2RequestParameter("token", On = OAuth2Requests.Revocation, RenameTo = "access_token")]
[OAuth2RequestParameter("token_type_hint", On = OAuth2Requests.Revocation, Remove = true)]
public partial class DeletingClient;
