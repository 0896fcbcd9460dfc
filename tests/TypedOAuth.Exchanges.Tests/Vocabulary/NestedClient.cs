namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "nested", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", TokenTypes = ["bot"])]
[OAuth2SuccessMember("message", "success")]
[OAuth2ResponseMember("access_token", "data.0.token")]
[OAuth2ResponseMember("token_type", "data.0.kind")]
[OAuth2ResponseMember("refresh_token", "data.0.refresh.value")]
[OAuth2ResponseMember("expires_in", "data.0.expires_ms", Unit = OAuth2TimeUnit.Milliseconds)]
[OAuth2ResponseMember("refresh_token_expires_in", "data.0.refresh.until", Unit = OAuth2TimeUnit.DateTime)]
[OAuth2ResponseMember("error", "data.0.error_code")]
[OAuth2ResponseMember("error_description", "data.0.description")]
[OAuth2ErrorCode("10010", "invalid_grant")]
public partial class NestedClient;
