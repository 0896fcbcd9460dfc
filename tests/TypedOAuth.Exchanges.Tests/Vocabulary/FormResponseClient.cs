namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "form-response", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", SupportsRefresh = false)]
[OAuth2ResponseMember("expires_in", "expires", Unit = OAuth2TimeUnit.UnixSeconds)]
public partial class FormResponseClient;
