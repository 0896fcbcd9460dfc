namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "renamed-callback", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token")]
[OAuth2CallbackMember("code", "auth_code")]
[OAuth2CallbackMember("state", "st")]
[OAuth2CallbackMember("error", "err")]
[OAuth2CallbackMember("error_description", "err_msg")]
[OAuth2ErrorCode("user_cancel", "access_denied")]
public partial class RenamedCallbackClient;
