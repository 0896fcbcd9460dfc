namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "spotify",
    AuthUri = "https://accounts.spotify.com/authorize",
    AccessTokenUri = "https://accounts.spotify.com/api/token",
    UserInfoUri = "https://api.spotify.com/v1/me",
    DefaultScopes = ["user-read-email"],
    RefreshTokenUse = OAuth2RefreshTokenUse.Stays,
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "display_name")]
public partial class SpotifyClient;
