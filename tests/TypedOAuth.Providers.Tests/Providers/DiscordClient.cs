namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "discord",
    AuthUri = "https://discord.com/api/oauth2/authorize",
    AccessTokenUri = "https://discord.com/api/oauth2/token",
    RevokeTokenUri = "https://discord.com/api/oauth2/token/revoke",
    DefaultScopes = ["identify", "email"])]
public partial class DiscordClient;
