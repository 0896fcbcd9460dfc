namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "raw-basic", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasicRaw)]
public partial class RawBasicClient;
