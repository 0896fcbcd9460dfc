namespace TypedOAuth.Exchanges.Tests.Vocabulary;

[OAuth2Client(Alias = "stateless", AuthUri = "https://odd.example/authorize", AccessTokenUri = "https://odd.example/token", StateLocation = OAuth2StateLocation.RedirectUri)]
public partial class StatelessClient;
