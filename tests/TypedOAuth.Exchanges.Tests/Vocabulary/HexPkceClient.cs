namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "hex-pkce", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", Pkce = OAuth2Pkce.S256Hex)]
public partial class HexPkceClient;
