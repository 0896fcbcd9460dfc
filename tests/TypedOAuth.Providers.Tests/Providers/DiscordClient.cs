namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "discord",
    AuthUri = "https://discord.com/api/oauth2/authorize",
    AccessTokenUri = "https://discord.com/api/oauth2/token",
    RevokeTokenUri = "https://discord.com/api/oauth2/token/revoke",
    UserInfoUri = "https://discord.com/api/users/@me",
    DefaultScopes = ["identify", "email"])]
[OAuth2Account(OAuth2AccountSource.UserInfo, Id = "id", Label = "username")]
public partial class DiscordClient;
