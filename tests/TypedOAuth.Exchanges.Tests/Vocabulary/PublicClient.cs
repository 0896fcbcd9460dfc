namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "public", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ClientAuthentication = OAuth2ClientAuthentication.None)]
public partial class PublicClient;
