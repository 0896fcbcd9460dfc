namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "google-play",
    AuthUri = "https://accounts.google.com/o/oauth2/auth",
    AccessTokenUri = "https://accounts.google.com/o/oauth2/token")]
[OAuth2AuthorizationParameter("access_type", "offline")]
[OAuth2AuthorizationParameter("prompt", "consent")]
public partial class GooglePlayClient;
