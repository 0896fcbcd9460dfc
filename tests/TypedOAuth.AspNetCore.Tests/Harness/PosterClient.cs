namespace TypedOAuth.AspNetCore.Tests.Harness;

[OAuth2Client(
    Alias = "poster",
    AuthUri = "https://post.example/authorize",
    AccessTokenUri = "https://post.example/token",
    ClientAuthentication = OAuth2ClientAuthentication.None)]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
public partial class PosterClient
{
}
