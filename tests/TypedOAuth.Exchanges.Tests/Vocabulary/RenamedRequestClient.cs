namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "renamed-request", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token")]
[OAuth2CallbackField<string>("device_id")]
[OAuth2RequestParameter("client_id", RenameTo = "appid")]
[OAuth2RequestParameter("client_secret", RenameTo = "secret")]
[OAuth2RequestParameter("code", RenameTo = "auth_code")]
[OAuth2RequestParameter("grant_type", "web_server", On = OAuth2Requests.Token, RenameTo = "type")]
[OAuth2RequestParameter("grant_type", "refresh", On = OAuth2Requests.Refresh, RenameTo = "type")]
[OAuth2RequestParameter("redirect_uri", Remove = true)]
[OAuth2RequestParameter("device_id", "{device_id}")]
[OAuth2RequestParameter("state", "{state}", On = OAuth2Requests.Token)]
[OAuth2RequestHeader("Api-Key", "{client_id}")]
public partial class RenamedRequestClient;
