namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "signed", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ClientAuthentication = OAuth2ClientAuthentication.RequestSigner)]
public partial class SignedClient;
