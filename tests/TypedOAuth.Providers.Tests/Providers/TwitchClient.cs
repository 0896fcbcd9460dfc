namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "twitch",
    AuthUri = "https://id.twitch.tv/oauth2/authorize",
    AccessTokenUri = "https://id.twitch.tv/oauth2/token",
    RevokeTokenUri = "https://id.twitch.tv/oauth2/revoke",
    DefaultScopes = ["user:read:email"])]
public partial class TwitchClient;
