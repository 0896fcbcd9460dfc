namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "spotify",
    AuthUri = "https://accounts.spotify.com/authorize",
    AccessTokenUri = "https://accounts.spotify.com/api/token",
    DefaultScopes = ["user-read-email"])]
public partial class SpotifyClient;
