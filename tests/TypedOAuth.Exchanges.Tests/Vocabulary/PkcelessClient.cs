namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "pkceless", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", Pkce = OAuth2Pkce.Off, PkceOffReason = "The provider refuses unknown parameters.")]
public partial class PkcelessClient;
