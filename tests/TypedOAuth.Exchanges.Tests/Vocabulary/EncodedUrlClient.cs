namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "encoded-url", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", DefaultScopes = ["a:b", "c/d"], AuthUriFragment = "wechat_redirect")]
[OAuth2Request(OAuth2Requests.Authorization, SpaceEncoding = OAuth2SpaceEncoding.Plus, UnescapedCharacters = ":/")]
public partial class EncodedUrlClient;
