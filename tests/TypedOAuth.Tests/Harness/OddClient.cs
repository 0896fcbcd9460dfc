namespace TypedOAuth.Tests.Harness;

/// <summary>A client whose fields are nested in each other, beside each other, and in a standard member.</summary>
[OAuth2Client(Alias = "odd", AuthUri = "https://as.example/authorize", AccessTokenUri = "https://as.example/token")]
[OAuth2TokenField<string>("team")]
[OAuth2TokenField<string>("team.id")]
[OAuth2TokenField<string>("scope.main")]
public partial class OddClient
{
}
