namespace TypedOAuth.AspNetCore.Tests.Harness;

[OAuth2Client(
    Alias = "poster",
    AuthUri = "https://post.example/authorize",
    AccessTokenUri = "https://post.example/token",
    DefaultScopes = ["parcels:read", "parcels:write", "stamps"],
    ClientAuthentication = OAuth2ClientAuthentication.None)]
[OAuth2Scope("parcels:read", Description = "See your <b>parcels</b>")]
[OAuth2Scope("parcels:write", Description = "Send parcels", Required = true)]
[OAuth2AuthorizationParameter("response_mode", "form_post")]
public partial class PosterClient
{
}
