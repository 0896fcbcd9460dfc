namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "secret-id-token", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", Issuer = "https://odd.example", DefaultScopes = ["openid"], IdTokenSigningAlgorithm = "HS256")]
public partial class SecretIdTokenClient;
