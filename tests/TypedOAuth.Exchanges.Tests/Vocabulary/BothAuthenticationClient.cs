namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "both", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", ClientAuthentication = OAuth2ClientAuthentication.ClientSecretPostAndBasic)]
public partial class BothAuthenticationClient;
